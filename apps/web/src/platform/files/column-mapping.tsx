import { Select } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import classes from './column-mapping.module.css';

interface Mapped<Field extends string> {
  column: string;
  field: Field;
}

interface Props<Field extends string> {
  headers: readonly string[];
  mapping: readonly Mapped<Field>[];
  fields: readonly Field[];
  labelOf: (field: Field) => string;
  onChange: (mapping: Mapped<Field>[]) => void;
}

/** What each column of a file holds; guessed from its name, corrected by the person. */
export function ColumnMapping<Field extends string>({ headers, mapping, fields, labelOf, onChange }: Props<Field>) {
  const { t } = useTranslation();
  const set = (column: string, field: string | null) => {
    const known = fields.find((each) => each === field);
    const rest = mapping.filter((each) => each.column !== column && each.field !== known).map((each) => ({ column: each.column, field: each.field }));
    onChange(known ? [...rest, { column, field: known }] : rest);
  };
  return (
    <Panel title={t('files.columns')} note={t('files.columnsNote')}>
      <div className={classes.grid}>
        {headers.map((column) => (
          <Select
            key={column}
            label={column}
            placeholder={t('files.ignored')}
            clearable
            value={mapping.find((each) => each.column === column)?.field ?? null}
            onChange={(field) => set(column, field)}
            data={fields.map((value) => ({ value, label: labelOf(value) }))}
          />
        ))}
      </div>
    </Panel>
  );
}
