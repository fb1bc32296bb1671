import { StatusBadge, StatusGlyph } from '@tandem/ui/status-badge';
import { useTranslation } from 'react-i18next';
import { LText } from '../../../platform/text/l-text.tsx';
import type { SkillRow } from '../capacity.queries.ts';
import classes from './capacity.module.css';

type Cell = SkillRow['cells'][number];

/** Skill by team: needed and there; and how many master it at all. */
export function GapMatrix({ skills, onOpen }: { skills: readonly SkillRow[]; onOpen: (skill: SkillRow) => void }) {
  const { t } = useTranslation('capacity');
  const teams = new Map(skills.flatMap(({ cells }) => cells.map((cell) => [cell.teamId, cell.teamName] as const)));
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('skills.matrix')}>
      <table className={classes.matrix} aria-label={t('skills.matrix')}>
        <thead>
          <tr>
            <th scope="col">{t('skills.skill')}</th>
            {[...teams].map(([id, name]) => (
              <th key={id} scope="col">
                <LText value={name} />
              </th>
            ))}
            <th scope="col">{t('skills.masters')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.id}>
              <th scope="row">
                <button type="button" className={classes.open} onClick={() => onOpen(skill)}>
                  {skill.name.text}
                </button>
                {skill.critical && <span className={classes.note}> {t('skills.critical')}</span>}
              </th>
              {[...teams.keys()].map((id) => (
                <td key={id}>
                  <GapCell cell={skill.cells.find(({ teamId }) => teamId === id)} />
                </td>
              ))}
              <td>
                <Masters skill={skill} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GapCell({ cell }: { cell: Cell | undefined }) {
  const { t } = useTranslation('capacity');
  if (!cell) return <span className={classes.quiet}>–</span>;
  const { needed, have, level, projectKey } = cell;
  return (
    <span className={classes.gap} title={t('skills.cell', { needed, have, level, project: projectKey })}>
      <StatusGlyph tone={have >= needed ? 'good' : have > 0 ? 'warn' : 'bad'} />
      <span>{t('skills.neededHave', { needed, have })}</span>
    </span>
  );
}

function Masters({ skill: { proficient, critical } }: { skill: SkillRow }) {
  const { t } = useTranslation('capacity');
  if (proficient >= 2 || (!critical && proficient > 0)) return <>{proficient}</>;
  return <StatusBadge size="sm" tone={proficient === 0 ? 'bad' : 'warn'} label={t(proficient === 0 ? 'skills.nobody' : 'skills.onePerson')} />;
}
