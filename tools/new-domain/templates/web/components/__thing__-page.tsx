import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { EmptyState } from '@tandem/ui/empty-state';
import { Panel } from '@tandem/ui/panel';
import { PageSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import { Archive__Thing__Document, __Things__Document } from '../__area-kebab__.gen.ts';
import { type __Thing__Details, use__Thing__ } from '../__area-kebab__.queries.ts';
import { BackTo__Area__ } from './back-to-__area-kebab__.tsx';

export function __Thing__Page() {
  const { t } = useTranslation('__area-kebab__');
  const { id = '' } = useParams();
  return (
    <Loaded query={use__Thing__(id)} skeleton={<PageSkeleton />}>
      {({ __thing__ }) =>
        __thing__ ? (
          <__Thing__Screen __thing__={__thing__} />
        ) : (
          <Page title={t('page.unknown')}>
            <EmptyState title={t('page.unknown')} why={t('page.unknownWhy')} action={<BackTo__Area__ />} />
          </Page>
        )
      }
    </Loaded>
  );
}

function __Thing__Screen({ __thing__ }: { __thing__: __Thing__Details }) {
  const { t } = useTranslation('__area-kebab__');
  const to = useWorkspacePath();
  const format = useFormat();
  const { id, title, note, author, archivedAt, viewerCan } = __thing__;
  return (
    <Page
      title={<LText value={title} />}
      documentTitle={title.text}
      back={<Link to={to('__area-kebab__')}>{t('page.back')}</Link>}
      subtitle={archivedAt ? t('page.archived', { day: format.date(archivedAt) }) : <MemberName member={author} />}
      actions={
        <>
          {viewerCan.update && (
            <Button component={Link} to={to(`__area-kebab__/${id}/edit`)} variant="default" leftSection={<IconPencil size={16} aria-hidden />}>
              {t('page.edit')}
            </Button>
          )}
          {viewerCan.archive && <ArchiveButton __thing__={__thing__} />}
        </>
      }
    >
      <Panel title={t('fields.note')}>{note ? <LText value={note} /> : t('page.noNote')}</Panel>
    </Page>
  );
}

function ArchiveButton({ __thing__ }: { __thing__: __Thing__Details }) {
  const { t } = useTranslation('__area-kebab__');
  const archive = useSubmit(Archive__Thing__Document, { success: '__Thing__Saved', done: t('archive.done'), refresh: [__Things__Document] });
  return (
    <ConfirmButton
      question={t('archive.question', { title: __thing__.title.text })}
      consequence={t('archive.consequence')}
      confirm={t('archive.confirm')}
      onConfirm={() => archive.send({ input: { id: __thing__.id, expectedVersion: __thing__.version } })}
      loading={archive.busy}
    >
      {t('archive.button')}
    </ConfirmButton>
  );
}
