import { Select } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import type { GlossaryColumn } from '../glossary.gen.ts';
import classes from './mapping.module.css';

interface Mapped {
  column: string;
  field: GlossaryColumn;
}

const FIELDS: readonly GlossaryColumn[] = [
  'TERM',
  'KIND',
  'DOMAIN',
  'SENSE',
  'LANG',
  'PREFERRED',
  'SYNONYMS',
  'FORMS',
  'PLAIN',
  'DEFINITION',
  'EXAMPLE',
  'PREFERRED_PL',
  'PREFERRED_EN',
  'PLAIN_PL',
  'PLAIN_EN',
  'DEFINITION_PL',
  'DEFINITION_EN',
];

/** What each column of the file holds; guessed from its name, corrected by the person. */
export function ColumnMapping({ headers, mapping, onChange }: { headers: readonly string[]; mapping: readonly Mapped[]; onChange: (mapping: Mapped[]) => void }) {
  const { t } = useTranslation('glossary');
  const set = (column: string, field: string | null) => {
    const known = FIELDS.find((each) => each === field);
    const rest = mapping.filter((each) => each.column !== column && each.field !== known).map((each) => ({ column: each.column, field: each.field }));
    onChange(known ? [...rest, { column, field: known }] : rest);
  };
  return (
    <Panel title={t('import.columns')} note={t('import.columnsNote')}>
      <div className={classes.grid}>
        {headers.map((column) => (
          <Select
            key={column}
            label={column}
            placeholder={t('import.ignored')}
            clearable
            value={mapping.find((each) => each.column === column)?.field ?? null}
            onChange={(field) => set(column, field)}
            data={FIELDS.map((value) => ({ value, label: t(`column.${value}`) }))}
          />
        ))}
      </div>
    </Panel>
  );
}
