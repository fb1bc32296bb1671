import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Invalid, Refused } from '../../platform/errors/problems.ts';
import { requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import { challengeActions, technologyActions } from './customer.audit.ts';
import { customerErrors } from './customer.errors.ts';
import { ChallengeRow, TechnologyRow } from './technology.entities.ts';
import type { CreateChallengeInput, CreateTechnologyInput } from './technology.inputs.ts';

/** Technologies and the challenges they are held against. */
@Injectable()
export class TechnologiesService {
  /** @returns the id @throws Invalid for a name that is listed already */
  async create(ctx: RequestContext, input: CreateTechnologyInput): Promise<string> {
    await assertNew(ctx, input.name, null);
    const { id } = await insertRow(ctx, TechnologyRow, technologyOf(input));
    await audit(ctx, { action: technologyActions['technology.created'], entityId: id });
    return id;
  }

  /** @throws NotFound, Invalid, Conflict */
  async update(ctx: RequestContext, id: string, expectedVersion: number, input: CreateTechnologyInput): Promise<string> {
    const technology = await findRow(ctx, TechnologyRow, id);
    await assertNew(ctx, input.name, id);
    const { changes } = await updateRow(ctx, TechnologyRow, technology, expectedVersion, technologyOf(input));
    await audit(ctx, { action: technologyActions['technology.updated'], entityId: id, changes });
    return id;
  }

  /** @returns the id */
  async createChallenge(ctx: RequestContext, input: CreateChallengeInput): Promise<string> {
    const { id } = await insertRow(ctx, ChallengeRow, { ...challengeOf(input), closedAt: null });
    await audit(ctx, { action: challengeActions['challenge.created'], entityId: id });
    return id;
  }

  /** @throws NotFound, Refused for a closed one, Conflict */
  async updateChallenge(ctx: RequestContext, id: string, expectedVersion: number, input: CreateChallengeInput): Promise<string> {
    const challenge = await openChallenge(ctx, id);
    const { changes } = await updateRow(ctx, ChallengeRow, challenge, expectedVersion, challengeOf(input));
    await audit(ctx, { action: challengeActions['challenge.updated'], entityId: id, changes });
    return id;
  }

  /** What was said against it stays and no longer counts. @throws NotFound, Refused, Conflict */
  async closeChallenge(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    const challenge = await openChallenge(ctx, id);
    await updateRow(ctx, ChallengeRow, challenge, expectedVersion, { closedAt: ctx.now });
    await audit(ctx, { action: challengeActions['challenge.closed'], entityId: id });
    return id;
  }
}

/** @throws NotFound, Refused */
export async function openChallenge(ctx: RequestContext, id: string): Promise<ChallengeRow> {
  const challenge = await findRow(ctx, ChallengeRow, id);
  if (challenge.closedAt) throw new Refused(customerErrors.CHALLENGE_CLOSED);
  return challenge;
}

const technologyOf = ({ name, purpose, vendor, costYear, lifecycle }: CreateTechnologyInput) => ({
  name: name.trim(),
  purpose: requiredText(purpose),
  vendor: vendor.trim(),
  costYear: costYear === null || costYear === undefined ? null : Math.round(costYear),
  lifecycle,
});

const challengeOf = ({ title, measure, threshold }: CreateChallengeInput) => ({ title: requiredText(title), measure: requiredText(measure), threshold: requiredText(threshold) });

async function assertNew(ctx: RequestContext, name: string, id: string | null): Promise<void> {
  const taken = await ctx.query('select 1 from technologies t where t.workspace_id = $1 and lower(t.name) = lower($2) and t.id is distinct from $3::uuid', [ctx.workspaceId, name.trim(), id]);
  if (taken.length > 0) throw Invalid.field('name', customerErrors.TECHNOLOGY_EXISTS);
}
