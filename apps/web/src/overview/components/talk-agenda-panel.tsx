import type { BoardPack } from '@tandem/board-pack/pack';
import { Panel } from '@tandem/ui/panel';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useWorkspacePath } from '../../platform/session/use-workspace-path.ts';
import { useOwnWords } from '../own-words.ts';
import { indexPath, useRecommendationName } from '../scorecard.queries.ts';
import { agendaOf, type Matter } from '../talk-agenda.ts';
import { askPath } from '../waiting-paths.ts';
import classes from './talk.module.css';

/** What to talk about, each with its reason and the way to its rows. */
export function TalkAgenda({ pack }: { pack: BoardPack }) {
  const { t } = useTranslation('overview');
  const to = useWorkspacePath();
  const describe = useMatter();
  const matters = agendaOf(pack);
  return (
    <Panel title={t('talk.agenda')} note={t('talk.agendaNote')}>
      {matters.length === 0 ? (
        <p className={classes.note}>{t('talk.nothing')}</p>
      ) : (
        <ol className={classes.agenda}>
          {matters.map((matter, index) => {
            const { what, why, path } = describe(matter);
            return (
              <li key={index}>
                <Link to={to(path)} className={classes.link}>
                  {what}
                </Link>
                <p className={classes.note}>{why}</p>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

/** A matter in words of the reader: what, why it is on the list, and where it lives. */
function useMatter(): (matter: Matter) => { what: string; why: string; path: string } {
  const { t } = useTranslation('overview');
  const { t: platform } = useTranslation();
  const format = useFormat();
  const words = useOwnWords();
  const nameOf = useRecommendationName();
  return (matter) => {
    switch (matter.kind) {
      case 'SPLIT_GOAL': {
        const { goal } = matter;
        return { what: words(goal.title), why: t('talk.why.SPLIT_GOAL', { it: platform(`health.${goal.it}`), marketing: platform(`health.${goal.marketing}`) }), path: `goals/${goal.id}` };
      }
      case 'LOWEST_INDEX': {
        const { recommendation, value, weakest } = matter.index;
        const why = t('talk.why.LOWEST_INDEX', { value: format.number(value, 0) });
        return { what: nameOf(recommendation), why: weakest ? `${why} ${t('talk.why.weakest', { part: words(weakest.name), share: format.percent(weakest.value) })}` : why, path: indexPath(recommendation) };
      }
      case 'BLIND_SPOT': {
        const { recommendation, it, marketing } = matter.perception;
        return { what: nameOf(recommendation), why: t('talk.why.BLIND_SPOT', { it: format.number(it, 0), marketing: format.number(marketing, 0) }), path: 'pulse' };
      }
      case 'REALITY_GAP': {
        const { value, perception: { recommendation, it, marketing } } = matter;
        return { what: nameOf(recommendation), why: t('talk.why.REALITY_GAP', { value: format.number(value, 0), it: format.number(it, 0), marketing: format.number(marketing, 0) }), path: indexPath(recommendation) };
      }
      case 'UNLIKELY_DEADLINE': {
        const { key, name, deadline, onTime, health } = matter.project;
        const why = t(health === 'ON_TRACK' ? 'talk.why.WATERMELON' : 'talk.why.UNLIKELY_DEADLINE', { day: format.date(deadline), share: format.percent(onTime) });
        return { what: words(name), why, path: `projects/${key}` };
      }
      case 'LONGEST_WAIT':
        return { what: words.ask(matter.ask), why: t('talk.why.LONGEST_WAIT', { when: format.relative(matter.ask.since) }), path: askPath(matter.ask) };
    }
  };
}
