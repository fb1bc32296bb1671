import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { findRow, insertRow, updateRow } from '../../platform/database/rows.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { localized, requiredText } from '../../platform/graphql/localized-text.graphql.ts';
import type { ContractFields, CreateContractInput, ReviewContractInput, UpdateContractInput } from './contract.graphql.ts';
import { contractActions } from './knowledge.audit.ts';
import { knowledgeErrors } from './knowledge.errors.ts';
import { knowledgePolicy } from './knowledge.policy.ts';
import { ownSide, sideOfOwner } from './owners.ts';
import { ContractEntity, ContractReviewEntity, VendorEntity } from './vendor.entities.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 30 * 366;

/** Contracts of both departments, and what each side says before it is too late to give notice. */
@Injectable()
export class ContractsService {
  /** Adds a contract of the writer's department. @returns its id @throws Refused without a side; NotFound for the vendor; Invalid for days, seats or an owner that do not fit */
  async create(ctx: RequestContext, input: CreateContractInput): Promise<string> {
    knowledgePolicy.write.assert(ctx);
    const vendor = await findRow(ctx, VendorEntity, input.vendorId);
    const fields = await fieldsOf(ctx, input, ownSide(ctx));
    const { id } = await insertRow(ctx, ContractEntity, { ...fields, vendorId: vendor.id, ownerSide: ownSide(ctx) });
    await audit(ctx, { action: contractActions['contract.created'], entityId: id });
    return id;
  }

  /** Changes a contract; a later end is a renewal, which asks both sides anew. @throws Refused for the other department; Invalid, Conflict */
  async update(ctx: RequestContext, input: UpdateContractInput): Promise<string> {
    const contract = await findRow(ctx, ContractEntity, input.id);
    knowledgePolicy.editContract.assert(ctx, { side: contract.ownerSide });
    const { changes } = await updateRow(ctx, ContractEntity, contract, input.expectedVersion, await fieldsOf(ctx, input, contract.ownerSide));
    await audit(ctx, { action: contractActions['contract.updated'], entityId: contract.id, changes });
    return contract.id;
  }

  /**
   * The viewer's side says what it wants of the contract at its present end. A second review replaces the first, but the moment of the first stays.
   * @throws Refused for others than heads and the contract's owner, and for a contract that has ended; Invalid without a reason to change or end; Conflict
   */
  async review(ctx: RequestContext, input: ReviewContractInput): Promise<string> {
    const contract = await findRow(ctx, ContractEntity, input.id);
    knowledgePolicy.reviewContract.assert(ctx, contract);
    if (contract.endsOn < ctx.today) throw new Refused(knowledgeErrors.CONTRACT_OVER);
    const values = { verdict: input.verdict, note: localized(input.note) ?? null, reviewerId: ctx.memberId };
    if (values.verdict !== 'KEEP' && !values.note) throw Invalid.field('note', knowledgeErrors.REASON_NEEDED);
    // The contract's version counts the reviews too: two people of one side cannot both believe theirs to stand.
    await updateRow(ctx, ContractEntity, contract, input.expectedVersion, {});
    const [known] = await ctx.transaction.findBy(ContractReviewEntity, { workspaceId: ctx.workspaceId, contractId: contract.id, endsOn: contract.endsOn, side: ownSide(ctx) });
    if (known) await updateRow(ctx, ContractReviewEntity, known, known.version, values);
    else await insertRow(ctx, ContractReviewEntity, { ...values, contractId: contract.id, endsOn: contract.endsOn, side: ownSide(ctx) });
    await audit(ctx, { action: contractActions['contract.reviewed'], entityId: contract.id, changes: changesBetween({ verdict: known?.verdict ?? null }, { verdict: values.verdict }) });
    return contract.id;
  }
}

async function fieldsOf(ctx: RequestContext, input: ContractFields, side: Side) {
  const days = Math.round((Date.parse(input.endsOn) - Date.parse(input.startsOn)) / DAY_MS);
  const [seats, usedSeats] = [input.seats ?? null, input.usedSeats ?? null];
  const check = new Check().that(days > 0, 'endsOn', knowledgeErrors.CONTRACT_ENDS_BEFORE_START);
  if (days > 0) check.that(days <= LONGEST_DAYS, 'endsOn', knowledgeErrors.CONTRACT_TOO_LONG).that(input.noticeDays <= days, 'noticeDays', knowledgeErrors.NOTICE_TOO_LONG, { days });
  check.that((seats === null) === (usedSeats === null), seats === null ? 'seats' : 'usedSeats', knowledgeErrors.SEATS_BOTH);
  if (seats !== null && usedSeats !== null) check.that(usedSeats <= seats, 'usedSeats', knowledgeErrors.SEATS_TOO_MANY);
  check.done();
  await sideOfOwner(ctx, input.ownerId, side);
  return {
    title: requiredText(input.title),
    category: input.category,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    noticeDays: input.noticeDays,
    costYear: input.costYear,
    seats,
    usedSeats,
    ownerId: input.ownerId,
  };
}
