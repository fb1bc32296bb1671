import { SideMark } from '@tandem/ui/side-mark';
import { useTranslation } from 'react-i18next';
import classes from './member-name.module.css';

/** A person of the workspace: the mark of the side and the name. */
export function MemberName({ member }: { member: { name: string; side: 'IT' | 'MARKETING' | null } | null | undefined }) {
  const { t } = useTranslation();
  if (!member) return <span className={classes.nobody}>{t('member.nobody')}</span>;
  return (
    <span className={classes.person}>
      {member.side && <SideMark side={member.side} size="sm" />}
      <span>{member.name}</span>
    </span>
  );
}
