import type { INestApplicationContext } from '@nestjs/common';
import type { PackPageCode } from '@tandem/board-pack/pack';
import type { Sentence } from '../../platform/context/language.ts';
import type { DemoPlan } from '../../platform/demo/demo-plan.ts';
import { BoardPackCommentsService } from './board-pack.comments.ts';

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const comments: [person: string, page: PackPageCode, text: Sentence][] = [
  [
    'marek.wolski',
    'PROJECTS',
    {
      en: 'We moved dates where the work was larger than we had said. From now on we promise a day only when we think it more likely than not.',
      pl: 'Przesunęliśmy terminy tam, gdzie pracy było więcej, niż zakładaliśmy. Od teraz obiecujemy dzień dopiero wtedy, gdy uważamy go za bardziej prawdopodobny niż nie.',
    },
  ],
  [
    'beata.chmiel',
    'GOALS',
    {
      en: 'Marketing stands behind each of these goals. Where we see one worse than IT does, we have written down why, and we talk about it every month.',
      pl: 'Marketing podpisuje się pod każdym z tych celów. Tam, gdzie widzimy cel gorzej niż IT, zapisaliśmy dlaczego i rozmawiamy o tym co miesiąc.',
    },
  ],
  [
    'elzbieta.krol',
    'SUMMARY',
    {
      en: 'Please read the goals on which the two departments differ first. I want to hear the reason before the meeting, not in it.',
      pl: 'Proszę najpierw przeczytać o celach, które oba działy oceniają różnie. Powód chcę poznać przed posiedzeniem, a nie na nim.',
    },
  ],
];

/** Before the board meets, those who speak for the departments and the company say something about three pages of this quarter's pack. */
export function planBoardPack(app: INestApplicationContext, plan: DemoPlan): void {
  const service = app.get(BoardPackCommentsService, { strict: false });
  const period = quarterOf(plan.day(0));
  comments.forEach(([person, page, text], index) => {
    // A few days ago, unless the quarter is younger than that.
    const daysAgo = comments.length - index;
    const day = quarterOf(plan.day(-daysAgo)) === period ? -daysAgo : 0;
    plan.step(person, plan.at(day, 11), async (ctx) => {
      await service.write(ctx, { period, page, text, expectedVersion: 0 });
    });
  });
}
