import type { RequestContext } from '../../platform/context/request-context.ts';
import type { TeamOverAllocation } from './team.graphql.ts';
import { membershipsByTeams, placesOfMembers, type TeamMembershipView } from './teams.reads.ts';
import { type Overload, overlap, overloads, type Share } from './teams.validity.ts';

const shareOf = ({ fraction, validFrom, validTo }: TeamMembershipView): Share => ({ fraction, from: validFrom, to: validTo });

/** Spans that last today or begin later, with their real first day, in which a person's shares in all teams at work exceed the whole. */
export async function overloadsOf(ctx: RequestContext, memberId: string): Promise<Overload[]> {
  const places = await ctx.load(placesOfMembers, memberId);
  return overloads(places.map(shareOf)).filter((span) => span.to === null || span.to >= ctx.today);
}

/** The same for everybody of a team, as far as the span meets their place in it: another team's trouble is not this one's. */
export async function overAllocatedIn(ctx: RequestContext, teamId: string): Promise<TeamOverAllocation[]> {
  const places = (await ctx.load(membershipsByTeams, teamId)).filter((place) => place.state !== 'PAST');
  const people = [...new Set(places.map((place) => place.memberId))];
  const found = await Promise.all(
    people.map(async (memberId) => {
      const here = places.filter((place) => place.memberId === memberId).map(shareOf);
      const spans = (await overloadsOf(ctx, memberId)).filter((span) => here.some((place) => overlap(place, span)));
      return spans.map((span) => ({ memberId, ...span }));
    }),
  );
  return found.flat();
}
