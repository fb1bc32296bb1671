import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { Language, Localized } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { deleteRow, findRow, insertRow, insertRows, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { itemActions, planActions } from './learning.audit.ts';
import { LearningItemRow, LearningItemSkillRow, LearningPlanItemRow, LearningPlanRow } from './learning.entities.ts';
import { learningErrors } from './learning.errors.ts';
import { learningPolicy } from './learning.policy.ts';
import type { LearningKind } from './learning.states.ts';

export interface ItemValues {
  kind: LearningKind;
  title: Localized;
  summary: Localized;
  language: Language | null;
  minutes: number;
  /** https address, or null. */
  link: string | null;
  /** The levels that applying it shows. */
  skills: { skillId: string; level: number }[];
}

export interface PlanValues {
  name: Localized;
  purpose: Localized;
  /** In the order in which they are best learned. */
  itemIds: string[];
}

/** What there is to learn, and the paths through it. */
@Injectable()
export class CatalogueService {
  /** Adds an item. @returns its id @throws Refused for others than heads and administrators; Invalid for an unknown skill or a link that is none */
  async createItem(ctx: RequestContext, { skills, ...values }: ItemValues): Promise<string> {
    learningPolicy.manage.assert(ctx);
    await this.checkItem(ctx, { skills, ...values });
    const item = await insertRow(ctx, LearningItemRow, { ...values, archivedAt: null });
    await this.setSkills(ctx, item.id, skills);
    await audit(ctx, { action: itemActions['learningItem.created'], entityId: item.id, changes: changesBetween({}, values) });
    return item.id;
  }

  /** Changes an item; what people aimed at when they took it up stays. @throws as `createItem`, Conflict */
  async updateItem(ctx: RequestContext, id: string, expectedVersion: number, { skills, ...values }: ItemValues): Promise<string> {
    const item = await this.openItem(ctx, id);
    await this.checkItem(ctx, { skills, ...values });
    const { changes } = await updateRow(ctx, LearningItemRow, item, expectedVersion, values);
    const before = await ctx.transaction.findBy(LearningItemSkillRow, { workspaceId: ctx.workspaceId, itemId: id });
    for (const each of before) await deleteRow(ctx, LearningItemSkillRow, each.id);
    await this.setSkills(ctx, id, skills);
    await audit(ctx, { action: itemActions['learningItem.updated'], entityId: id, changes });
    return id;
  }

  /** Takes an item out of the catalogue; who has begun it may finish. @throws Refused, NotFound, Conflict */
  async archiveItem(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    await updateRow(ctx, LearningItemRow, await this.openItem(ctx, id), expectedVersion, { archivedAt: ctx.now });
    await audit(ctx, { action: itemActions['learningItem.archived'], entityId: id });
    return id;
  }

  /** Adds a path for people of one side. @returns its id @throws Refused; Invalid for unknown or repeated items */
  async createPlan(ctx: RequestContext, side: Side, { itemIds, ...values }: PlanValues): Promise<string> {
    learningPolicy.manage.assert(ctx);
    await this.checkItems(ctx, itemIds);
    const plan = await insertRow(ctx, LearningPlanRow, { ...values, side, archivedAt: null });
    await this.setItems(ctx, plan.id, itemIds);
    await audit(ctx, { action: planActions['learningPlan.created'], entityId: plan.id, changes: changesBetween({}, { ...values, side }) });
    return plan.id;
  }

  /** Changes a path and what is on it; its side stays. @throws as `createPlan`, Conflict */
  async updatePlan(ctx: RequestContext, id: string, expectedVersion: number, { itemIds, ...values }: PlanValues): Promise<string> {
    const plan = await this.openPlan(ctx, id);
    const before = await ctx.transaction.find(LearningPlanItemRow, { where: { workspaceId: ctx.workspaceId, planId: id }, order: { position: 'ASC' } });
    const known = before.map(({ itemId }) => itemId);
    await this.checkItems(ctx, itemIds, known);
    const { changes } = await updateRow(ctx, LearningPlanRow, plan, expectedVersion, values);
    for (const each of before) await deleteRow(ctx, LearningPlanItemRow, each.id);
    await this.setItems(ctx, id, itemIds);
    await audit(ctx, { action: planActions['learningPlan.updated'], entityId: id, changes: [...changes, ...changesBetween({ items: known.length }, { items: itemIds.length })] });
    return id;
  }

  /** Takes a path out of use. What people have taken up from it stays theirs. @throws Refused, NotFound, Conflict */
  async archivePlan(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    await updateRow(ctx, LearningPlanRow, await this.openPlan(ctx, id), expectedVersion, { archivedAt: ctx.now });
    await audit(ctx, { action: planActions['learningPlan.archived'], entityId: id });
    return id;
  }

  private async openItem(ctx: RequestContext, id: string): Promise<LearningItemRow> {
    learningPolicy.manage.assert(ctx);
    const item = await findRow(ctx, LearningItemRow, id);
    if (item.archivedAt) throw new Refused(learningErrors.ITEM_ARCHIVED);
    return item;
  }

  private async openPlan(ctx: RequestContext, id: string): Promise<LearningPlanRow> {
    learningPolicy.manage.assert(ctx);
    const plan = await findRow(ctx, LearningPlanRow, id);
    if (plan.archivedAt) throw new Refused(learningErrors.PLAN_ARCHIVED);
    return plan;
  }

  private async checkItem(ctx: RequestContext, { link, skills }: Pick<ItemValues, 'link' | 'skills'>): Promise<void> {
    const ids = skills.map(({ skillId }) => skillId);
    const known = await ctx.query<{ id: string }>('select id from skills where workspace_id = $1 and archived_at is null and id = any($2)', [ctx.workspaceId, ids.filter(isUuid)]);
    const check = new Check().that(link === null || isLink(link), 'link', learningErrors.BAD_LINK).that(new Set(ids).size === ids.length, 'skills', learningErrors.SAME_TWICE);
    ids.forEach((id, index) => check.that(known.some((skill) => skill.id === id), `skills.${index}.skillId`, commonErrors.NOT_FOUND));
    check.done();
  }

  /** @param known items that may stay although they have left the catalogue */
  private async checkItems(ctx: RequestContext, itemIds: string[], known: readonly string[] = []): Promise<void> {
    const found = await ctx.query<{ id: string; archived: boolean }>('select id, archived_at is not null as archived from learning_items where workspace_id = $1 and id = any($2)', [
      ctx.workspaceId,
      itemIds.filter(isUuid),
    ]);
    if (new Set(itemIds).size < itemIds.length) throw Invalid.field('itemIds', learningErrors.SAME_TWICE);
    const check = new Check();
    itemIds.forEach((id, index) => {
      const item = found.find((each) => each.id === id);
      check.that(item !== undefined, `itemIds.${index}`, commonErrors.NOT_FOUND).that(!item?.archived || known.includes(id), `itemIds.${index}`, learningErrors.ITEM_ARCHIVED);
    });
    check.done();
  }

  private async setSkills(ctx: RequestContext, itemId: string, skills: ItemValues['skills']): Promise<void> {
    await insertRows(ctx, LearningItemSkillRow, skills.map((skill) => ({ itemId, ...skill })));
  }

  private async setItems(ctx: RequestContext, planId: string, itemIds: string[]): Promise<void> {
    await insertRows(ctx, LearningPlanItemRow, itemIds.map((itemId, position) => ({ planId, itemId, position })));
  }
}

/** Only what a browser opens safely: a whole https address. */
function isLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
