import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLContext } from '../context/ctx.ts';
import { ConflictProblem } from '../errors/problem.graphql.ts';
import { membersByIds } from '../identity/identity.reads.ts';
import { Member } from '../identity/member.graphql.ts';
import { latestActors } from './audit.reads.ts';

/** Says who saved first, so that the two can talk. */
@Resolver(() => ConflictProblem)
export class ConflictResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who changed it last.' })
  async changedBy(conflict: ConflictProblem, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    const actor = await ctx.load(latestActors, conflict.entityId);
    return actor ? ctx.load(membersByIds, actor) : null;
  }
}
