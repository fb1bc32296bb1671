import { Button, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { Panel } from '@tandem/ui/panel';
import { TableSkeleton } from '@tandem/ui/skeletons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Loaded } from '../../../platform/lists/loaded.tsx';
import { LText } from '../../../platform/text/l-text.tsx';
import type { WhatIfInput } from '../capacity.gen.ts';
import { useProjectChoices, useWhatIf } from '../capacity.queries.ts';
import { EffectWords } from './effect-words.tsx';
import type { usePlanFilters } from './plan-filters.tsx';
import classes from './capacity.module.css';

/** Moves or drops one project to see what would change in every cell above and in the forecasts. Nothing is saved. */
export function WhatIfPanel({ plan: { filters, setFilters, whatIf } }: { plan: ReturnType<typeof usePlanFilters> }) {
  const { t } = useTranslation('capacity');
  const projects = useProjectChoices();
  const reset = whatIf && (
    <Button variant="default" size="compact-sm" onClick={() => setFilters({ what: '', how: '', weeks: '' })}>
      {t('whatIf.reset')}
    </Button>
  );
  return (
    <Panel title={t('whatIf.title')} note={t('whatIf.note')} actions={reset} fill>
      <div className={classes.stack}>
        <Select
          label={t('whatIf.project')}
          placeholder={t('whatIf.choose')}
          searchable
          value={filters.what || null}
          onChange={(value) => setFilters({ what: value ?? '' })}
          data={projects.map((project) => ({ value: project.id, label: `${project.key} · ${project.name.text}` }))}
        />
        {whatIf && (
          <>
            <div className={classes.actions}>
              <SegmentedControl
                aria-label={t('whatIf.action')}
                value={whatIf.action}
                onChange={(value) => setFilters({ how: value === 'DROP' ? value : '' })}
                data={(['SHIFT', 'DROP'] as const).map((action) => ({ value: action, label: t(`whatIf.actions.${action}`) }))}
              />
              {whatIf.action === 'SHIFT' && (
                <NumberInput
                  w={120}
                  aria-label={t('whatIf.weeks')}
                  min={-26}
                  max={26}
                  allowDecimal={false}
                  suffix={` ${t('whatIf.weeksShort')}`}
                  value={whatIf.weeks ?? 4}
                  onChange={(value) => setFilters({ weeks: String(value) })}
                />
              )}
            </div>
            <Changes whatIf={whatIf} />
          </>
        )}
      </div>
    </Panel>
  );
}

function Changes({ whatIf }: { whatIf: WhatIfInput }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const changes = useWhatIf(whatIf);
  return (
    <Loaded query={changes} skeleton={<TableSkeleton rows={3} />} isEmpty={changes.data?.capacityWhatIf.length === 0} empty={<p className={classes.note}>{t('whatIf.nothing')}</p>}>
      {({ capacityWhatIf }) => (
        <ul className={classes.list} aria-label={t('whatIf.forecasts')}>
          {capacityWhatIf.map(({ project, before, after }) => (
            <li key={project?.id} className={classes.item}>
              <span className={classes.words}>
                <span>{project && <LText value={project.name} />}</span>
                {project?.deadline && <span className={classes.note}>{t('ledger.deadline', { day: format.date(project.deadline, 'short') })}</span>}
              </span>
              {after || !before ? <EffectWords before={before} after={after} /> : <span className={classes.note}>{t('whatIf.dropped')}</span>}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
