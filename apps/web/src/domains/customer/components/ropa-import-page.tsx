import { useApolloClient } from '@apollo/client/react';
import { Button, FileInput, Group } from '@mantine/core';
import { ConfirmButton } from '@tandem/ui/confirm-button';
import { Panel } from '@tandem/ui/panel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFaultWords } from '../../../platform/feedback/use-fault-words.ts';
import { ColumnMapping } from '../../../platform/files/column-mapping.tsx';
import { base64 } from '../../../platform/files/files.ts';
import { RowErrors } from '../../../platform/files/row-errors.tsx';
import { SubmitProblem } from '../../../platform/forms/submit-problem.tsx';
import { useSubmit } from '../../../platform/forms/use-submit.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { MemberName } from '../../../platform/session/member-name.tsx';
import { useWorkspacePath } from '../../../platform/session/use-workspace-path.ts';
import { Page } from '../../../platform/shell/page.tsx';
import { CustomerDataImportsDocument, DataCountsDocument, DataSourcesDocument, ImportCustomerDataDocument, PlanCustomerDataImportDocument, type PlanCustomerDataImportQuery, type RopaColumn, type RopaFileInput, UndoCustomerDataImportDocument } from '../customer.gen.ts';
import { type ImportRow, useImports } from '../customer.queries.ts';
import classes from './customer.module.css';

type Plan = PlanCustomerDataImportQuery['planCustomerDataImport'];

const TEXTS = ['NAME', 'CUSTOMER_BENEFIT', 'PURPOSE', 'SUBJECTS', 'DATA_CATEGORIES', 'RECIPIENTS', 'TRANSFERS', 'RETENTION', 'SECURITY'] as const;
const FIELDS: readonly RopaColumn[] = [...TEXTS, 'SYSTEM', 'OWNER_EMAIL', 'LAWFUL_BASIS', ...TEXTS.flatMap((text) => [`${text}_PL`, `${text}_EN`] as const)];
const refresh = [CustomerDataImportsDocument, DataSourcesDocument, DataCountsDocument];

/** A register of processing from a file: chosen, looked at row by row, taken in, and taken back if it was wrong. */
export function RopaImportPage() {
  const { t } = useTranslation('customer');
  const to = useWorkspacePath();
  const client = useApolloClient();
  const faultWords = useFaultWords();
  const [input, setInput] = useState<RopaFileInput | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const imports = useImports();
  const submit = useSubmit(ImportCustomerDataDocument, { success: 'CustomerDataImportSaved', done: t('import.done'), refresh, onSuccess: () => { setPlan(null); setInput(null); } }); // prettier-ignore
  const look = async (next: RopaFileInput) => {
    setInput(next);
    setFault(null);
    try {
      const { data } = await client.query({ query: PlanCustomerDataImportDocument, variables: { input: next }, fetchPolicy: 'network-only' });
      setPlan(data?.planCustomerDataImport ?? null);
    } catch (error) {
      setFault(faultWords(error).message);
      setPlan(null);
    }
  };
  const choose = async (file: File | null) => {
    if (file) await look({ content: await base64(file), fileName: file.name, mapping: null });
  };
  const labelOf = (field: RopaColumn) => {
    const language = field.endsWith('_PL') ? 'PL' : field.endsWith('_EN') ? 'EN' : null;
    const name = t(`columns.${language ? field.slice(0, -3) : field}`);
    return language ? `${name} (${language})` : name;
  };
  const news = plan ? plan.newCount + plan.changedCount : 0;
  return (
    <Page title={t('import.title')} subtitle={t('import.subtitle')} back={<Link className={classes.link} to={to('customer')}>{t('sources.back')}</Link>}>
      <div className={classes.stack}>
        <Panel>
          <FileInput label={t('import.file')} description={t('import.fileHint')} placeholder={t('import.choose')} accept=".csv,.txt,.tsv,text/csv" onChange={(file) => void choose(file)} error={fault} maw={420} />
        </Panel>
        {plan && (
          <>
            <ColumnMapping key={plan.headers.join()} headers={plan.headers} mapping={plan.mapping} fields={FIELDS} labelOf={labelOf} onChange={(mapping) => void (input && look({ ...input, mapping }))} />
            <Panel title={t('import.planned', { count: plan.rowCount })} note={t('import.read', { encoding: plan.encoding, delimiter: plan.delimiter === '\t' ? 'TAB' : plan.delimiter })}>
              <p className={classes.text}>{t('import.counts', { created: plan.newCount, changed: plan.changedCount, unchanged: plan.unchangedCount, errors: plan.errors.length })}</p>
            </Panel>
            <RowErrors errors={plan.errors} />
            <SubmitProblem submit={submit} />
            <Group>
              <Button loading={submit.busy} disabled={news === 0} onClick={() => input && void submit.send({ input: { ...input, mapping: plan.mapping.map(({ column, field }) => ({ column, field })) } })}>
                {t('import.apply', { count: news })}
              </Button>
            </Group>
          </>
        )}
        {imports.data && imports.data.customerDataImports.length > 0 && (
          <Panel title={t('import.earlier')}>
            <ul className={classes.rows}>
              {imports.data.customerDataImports.map((batch) => (
                <ImportLine key={batch.id} batch={batch} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </Page>
  );
}

function ImportLine({ batch }: { batch: ImportRow }) {
  const { t } = useTranslation('customer');
  const format = useFormat();
  const undo = useSubmit(UndoCustomerDataImportDocument, { success: 'CustomerDataImportSaved', done: t('import.undone'), refresh });
  return (
    <li className={classes.row}>
      <span className={classes.rowMain}>
        <span>{batch.fileName}</span>
        <span className={classes.note}>
          {t('import.total', { count: batch.total })} · <MemberName member={batch.author} /> · {format.dateTime(batch.createdAt)}
          {batch.undoneAt && ` · ${t('import.undoneOn', { day: format.date(batch.undoneAt) })}`}
        </span>
      </span>
      {batch.viewerCan.undo && (
        <ConfirmButton size="compact-sm" question={t('import.undoAsk', { name: batch.fileName })} consequence={t('import.undoThen')} confirm={t('import.undo')} onConfirm={() => undo.send({ input: { id: batch.id } })}>
          {t('import.undo')}
        </ConfirmButton>
      )}
    </li>
  );
}
