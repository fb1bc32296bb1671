import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/ctx.ts';
import { say } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { EVERY_ROLE, rule } from '../../platform/permissions/policy.ts';
import { DEFINITION, INDICES, PARTS } from './definition.ts';
import { bandOf } from './formulas.ts';
import { WINDOW_DAYS } from './part.ts';
import { Scorecard, ScorecardRow } from './scorecard.graphql.ts';
import { rowsOfPart, scorecardNow, snapshots } from './scorecard.reads.ts';

const scorecardPolicy = { read: rule('scorecard.read', EVERY_ROLE) };

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, { description: 'How the partnership stands today, and in the weeks before.' })
  @Allow(scorecardPolicy.read)
  async scorecard(@Ctx() ctx: RequestContext): Promise<Scorecard> {
    const [now, past] = await Promise.all([scorecardNow(ctx), snapshots(ctx)]);
    return {
      asOf: ctx.today,
      definition: DEFINITION,
      windowDays: WINDOW_DAYS,
      overall: now.overall,
      lowest: now.lowest,
      indices: INDICES.map(({ recommendation, parts }, index) => {
        const reading = now.indices[index];
        const value = reading?.value ?? null;
        return {
          recommendation,
          value,
          band: value === null ? null : bandOf(value),
          parts: parts.flatMap(({ code, weight, shape, fewest, name, formula }, part) => {
            const measured = reading?.parts[part];
            return measured ? [{ ...measured, code, weight, shape: shape.kind, fewest, name: say(name, ctx.language), formula: say(formula, ctx.language) }] : [];
          }),
          trend: past.map(({ week, indices }) => ({ week, value: indices.find((each) => each.recommendation === recommendation)?.value ?? null })),
        };
      }),
    };
  }

  @Query(() => [ScorecardRow], { nullable: true, description: 'The rows that a part counts, those that lower it first; null where there is no such part.' })
  @Allow(scorecardPolicy.read)
  async scorecardRows(@Ctx() ctx: RequestContext, @Args('part', { description: 'Code of the part.' }) code: string): Promise<ScorecardRow[] | null> {
    const part = PARTS.find((each) => each.code === code);
    return part ? rowsOfPart(ctx, part) : null;
  }
}
