import { Button, Group, SegmentedControl } from '@mantine/core';
import { EmptyState } from '@tandem/ui/empty-state';
import { LoadMore } from '@tandem/ui/load-more';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { useUrlFilters } from '../../../platform/lists/use-url-filters.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { ApproveGlossaryImportDocument, GlossaryImportsDocument, TermProposalsDocument, UndoGlossaryImportDocument } from '../glossary.gen.ts';
import { type ImportData, useImports, useProposals } from '../glossary.queries.ts';
import classes from './glossary.module.css';
import { ProposalCard } from './proposal-card.tsx';

/** Wordings that wait for this reader's side, or all of them; whole imports are answered at once. */
export function ProposalsPage() {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const [filters, setFilters] = useUrlFilters({ show: 'mine' });
  const mine = filters.show !== 'all';
  const proposals = useProposals({ waitingForMe: mine, state: null, importId: null });
  const imports = useImports();
  const toGlossary = (
    <Button component={Link} to={to('glossary')} variant="default">
      {t('proposals.toGlossary')}
    </Button>
  );
  const open = imports.data?.glossaryImports.filter((batch) => batch.waiting > 0 && !batch.undoneAt) ?? [];
  const single = proposals.rows.filter((proposal) => !open.some((batch) => batch.id === proposal.importId));
  return (
    <Page title={t('proposals.title')} subtitle={t('proposals.subtitle')} width="text">
      <div className={classes.stack}>
        <SegmentedControl
          aria-label={t('proposals.show')}
          value={mine ? 'mine' : 'all'}
          onChange={(show) => setFilters({ show })}
          data={[
            { value: 'mine', label: t('proposals.mine') },
            { value: 'all', label: t('proposals.all') },
          ]}
        />
        {open.map((batch) => (
          <ImportCard key={batch.id} batch={batch} />
        ))}
        <Loaded query={proposals} skeleton={<PanelSkeleton height={200} />} isEmpty={single.length === 0 && open.length === 0} empty={<EmptyState title={t(mine ? 'proposals.noneForMe' : 'proposals.none')} action={toGlossary} />}>
          {() => (
            <div className={classes.stack}>
              {single.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
              <LoadMore {...proposals} />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

/** An import: how much of it waits, and the answers to it as a whole. */
export function ImportCard({ batch }: { batch: ImportData }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  const refresh = [GlossaryImportsDocument, TermProposalsDocument];
  const approve = useSubmit(ApproveGlossaryImportDocument, { success: 'GlossaryImportSaved', done: t('import.approved'), refresh });
  const undo = useSubmit(UndoGlossaryImportDocument, { success: 'GlossaryImportSaved', done: t('import.undone'), refresh });
  return (
    <Panel title={batch.fileName}>
      <div className={classes.stack}>
        <p className={classes.note}>
          <MemberName member={batch.author} /> · {format.relative(batch.createdAt)} · {batch.undoneAt ? t('import.undone') : t('import.state', { approved: batch.approved, total: batch.total })}
        </p>
        <Group gap="xs">
          {batch.viewerCan.approve && (
            <Button loading={approve.busy} onClick={() => void approve.send({ input: { id: batch.id } })}>
              {t('import.approveAll', { count: batch.waiting })}
            </Button>
          )}
          {batch.viewerCan.undo && (
            <Button variant="default" loading={undo.busy} onClick={() => void undo.send({ input: { id: batch.id } })}>
              {t('import.undo')}
            </Button>
          )}
        </Group>
      </div>
    </Panel>
  );
}
