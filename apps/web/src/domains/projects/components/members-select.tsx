import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberOptionsDocument } from '../../../platform/session/workspace.gen.ts';
import type { MemberRefFragment } from '../projects.gen.ts';

interface Props {
  label: ReactNode;
  value?: string[];
  onChange?: (ids: string[]) => void;
  error?: ReactNode;
  /** People chosen before who may no longer be active. */
  known: MemberRefFragment[];
}

/** Several active members. */
export function MembersSelect({ known, ...rest }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(MemberOptionsDocument, { variables: { first: 100, filter: { state: 'ACTIVE' } } });
  const members = data?.members.edges.map((edge) => edge.node) ?? [];
  const all = [...known.filter((each) => !members.some((member) => member.id === each.id)), ...members];
  return (
    <MultiSelect
      {...rest}
      data={all.map((member) => ({ value: member.id, label: member.name }))}
      searchable
      maxValues={20}
      nothingFoundMessage={t('member.nobodyFound')}
      {...((rest.value?.length ?? 0) === 0 ? { placeholder: t('member.choose') } : {})}
    />
  );
}
