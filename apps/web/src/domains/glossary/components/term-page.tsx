import { Alert, Button, Group } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { DiffView } from '@tandem/ui/diff-view';
import { Markless } from '@tandem/ui/markless';
import { Panel } from '@tandem/ui/panel';
import { PanelSkeleton } from '@tandem/ui/skeletons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { NotFoundPage } from '../../../platform/shell/error-pages.tsx';
import { Page } from '../../../platform/shell/page.tsx';
import { ProposeDeprecationDocument, TermPageDocument } from '../glossary.gen.ts';
import { type TermDetails, useTerm } from '../glossary.queries.ts';
import { ConfirmForms } from './form-chips.tsx';
import classes from './glossary.module.css';
import { pathWords } from './path-words.ts';
import { ProposalCard } from './proposal-card.tsx';
import { SensePanel } from './sense-panel.tsx';

/** One word: what each side means by it, what is proposed, and how its wording came about. */
export function TermPage() {
  const { t } = useTranslation('glossary');
  const query = useTerm(useParams()['id'] ?? '');
  const term = query.data?.term;
  if (query.data && !term) return <NotFoundPage />;
  return (
    <Page title={term?.canonical ?? t('list.title')} subtitle={term ? t(term.kind === 'ACRONYM' ? 'term.acronym' : 'term.word', { domain: t(`domain.${term.domain}`) }) : undefined} actions={term?.viewerCan.propose ? <TermActions term={term} /> : undefined}>
      <Loaded query={query} skeleton={<PanelSkeleton height={320} />}>
        {() => (term ? <TermContent term={term} /> : null)}
      </Loaded>
    </Page>
  );
}

function TermActions({ term }: { term: TermDetails }) {
  const { t } = useTranslation('glossary');
  const to = useWorkspacePath();
  const deprecate = useSubmit(ProposeDeprecationDocument, { success: 'TermProposalSaved', done: t('term.deprecationProposed'), refresh: [TermPageDocument] });
  return (
    <Group gap="xs">
      <Button component={Link} to={to(`glossary/${term.id}/propose`)}>
        {t('term.propose')}
      </Button>
      {term.state === 'LIVE' && (
        <ConfirmButton question={t('term.deprecateQuestion')} confirm={t('term.deprecate')} onConfirm={() => deprecate.send({ input: { termId: term.id, note: null } })}>
          {t('term.deprecate')}
        </ConfirmButton>
      )}
    </Group>
  );
}

function TermContent({ term }: { term: TermDetails }) {
  const { t } = useTranslation('glossary');
  return (
    <div className={classes.stack}>
      {term.state === 'DEPRECATED' && <Alert color="gray">{t('term.deprecated')}</Alert>}
      {term.falseFriend && <Alert color="yellow">{t('term.falseFriend')}</Alert>}
      <div className={classes.pair}>
        {term.senses.map((sense, index) => (
          <SensePanel key={sense.ownerSide} sense={sense} forms={term.forms.filter((form) => form.sense === index)} mayCorrect={term.viewerCan.correctForms && term.state === 'LIVE'} />
        ))}
      </div>
      <ConfirmForms term={term} />
      {term.proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      <p className={classes.note}>{usageWords(t, term.usage)}</p>
      <Versions versions={term.versions} />
    </div>
  );
}

function usageWords(t: TFunction<'glossary'>, { times, texts, it, marketing }: TermDetails['usage']): string {
  return times === 0 ? t('term.unused') : `${t('term.used', { count: times })} ${t('term.usedIn', { count: texts })} ${t('term.usedBy', { it, marketing })}`;
}

function Versions({ versions }: { versions: TermDetails['versions'] }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  return (
    <Panel title={t('term.versions')}>
      <div className={classes.stack}>
        {versions.map((version) => (
          <details key={version.number}>
            <summary>
              {t('term.version', { number: version.number })} · {format.date(version.createdAt)} · <MemberName member={version.author} />
            </summary>
            <Markless>
              {version.changes.map((change) => (
                <DiffView key={change.path} label={pathWords(t, change.path)} before={change.before} after={change.after} />
              ))}
            </Markless>
          </details>
        ))}
      </div>
    </Panel>
  );
}
