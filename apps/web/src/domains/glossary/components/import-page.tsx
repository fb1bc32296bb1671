import { useApolloClient } from '@apollo/client/react';
import { Button, FileInput, Group, Select } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnMapping } from '../../../platform/files/column-mapping.tsx';
import { base64 } from '../../../platform/files/files.ts';
import { RowErrors } from '../../../platform/files/row-errors.tsx';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFaultWords } from '../../../platform/feedback/use-fault-words.ts';
import { useSession } from '../../../platform/session/use-session.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { GlossaryImportsDocument, ImportGlossaryDocument, PlanGlossaryImportDocument, type GlossaryColumn, type GlossaryFileInput, type PlanGlossaryImportQuery } from '../glossary.gen.ts';
import { useImports } from '../glossary.queries.ts';
import classes from './glossary.module.css';
import { ImportCard } from './proposals-page.tsx';

type Plan = PlanGlossaryImportQuery['planGlossaryImport'];

const FIELDS: readonly GlossaryColumn[] = [
  'TERM', 'KIND', 'DOMAIN', 'SENSE', 'LANG', 'PREFERRED', 'SYNONYMS', 'FORMS', 'PLAIN', 'DEFINITION', 'EXAMPLE',
  'PREFERRED_PL', 'PREFERRED_EN', 'PLAIN_PL', 'PLAIN_EN', 'DEFINITION_PL', 'DEFINITION_EN',
]; // prettier-ignore

/** A list of words from a file: chosen, looked at row by row, taken in as one set of proposals. */
export function ImportPage() {
  const { t } = useTranslation('glossary');
  const { side } = useSession();
  const client = useApolloClient();
  const faultWords = useFaultWords();
  const [owner, setOwner] = useState<'IT' | 'MARKETING'>(side ?? 'IT');
  const [input, setInput] = useState<GlossaryFileInput | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const imports = useImports();
  const submit = useSubmit(ImportGlossaryDocument, {
    success: 'GlossaryImportSaved',
    done: t('import.done'),
    refresh: [GlossaryImportsDocument],
    onSuccess: () => {
      setPlan(null);
      setInput(null);
    },
  });

  const look = async (next: GlossaryFileInput) => {
    setInput(next);
    setFault(null);
    try {
      const { data } = await client.query({ query: PlanGlossaryImportDocument, variables: { input: next }, fetchPolicy: 'network-only' });
      setPlan(data?.planGlossaryImport ?? null);
    } catch (error) {
      setFault(faultWords(error).message);
      setPlan(null);
    }
  };
  const choose = async (file: File | null) => {
    if (file) await look({ content: await base64(file), fileName: file.name, ownerSide: owner, mapping: null });
  };
  const map = (mapping: { column: string; field: GlossaryColumn }[]) => {
    if (input) void look({ ...input, mapping });
  };

  return (
    <Page title={t('import.title')} subtitle={t('import.subtitle')}>
      <div className={classes.stack}>
        <Panel>
          <Group align="end">
            <Select label={t('import.whose')} allowDeselect={false} value={owner} onChange={(value) => setOwner(value === 'MARKETING' ? 'MARKETING' : 'IT')} data={['IT', 'MARKETING'].map((value) => ({ value, label: t(`side.${value}`) }))} />
            <FileInput label={t('import.file')} placeholder={t('import.choose')} accept=".csv,.txt,.tsv,text/csv" onChange={(file) => void choose(file)} error={fault} w={320} />
          </Group>
        </Panel>
        {plan && (
          <>
            <ColumnMapping key={plan.headers.join()} headers={plan.headers} mapping={plan.mapping} fields={FIELDS} labelOf={(field) => t(`column.${field}`)} onChange={map} />
            <PlanPanel plan={plan} />
            <SubmitProblem submit={submit} />
            <Group>
              <Button loading={submit.busy} disabled={plan.newCount + plan.changedCount === 0} onClick={() => input && void submit.send({ input: { ...input, mapping: plan.mapping.map(({ column, field }) => ({ column, field })) } })}>
                {t('import.apply', { count: plan.newCount + plan.changedCount })}
              </Button>
            </Group>
          </>
        )}
        {imports.data?.glossaryImports.map((batch) => (
          <ImportCard key={batch.id} batch={batch} />
        ))}
      </div>
    </Page>
  );
}

function PlanPanel({ plan }: { plan: Plan }) {
  const { t } = useTranslation('glossary');
  return (
    <>
      <Panel title={t('import.planned', { count: plan.rowCount })} note={t('import.read', { encoding: plan.encoding, delimiter: plan.delimiter === '\t' ? 'TAB' : plan.delimiter })}>
        <p className={classes.text}>{t('import.counts', { created: plan.newCount, changed: plan.changedCount, unchanged: plan.unchangedCount, errors: plan.errors.length })}</p>
      </Panel>
      <RowErrors errors={plan.errors} />
    </>
  );
}
