import { Injectable } from '@nestjs/common';
import { audit, changesBetween } from '../../platform/audit/audit.ts';
import type { Localized } from '../../platform/context/language.ts';
import type { RequestContext } from '../../platform/context/request-context.ts';
import { deleteRow, findRow, insertRow, insertRows, isUuid, updateRow } from '../../platform/database/rows.ts';
import { commonErrors } from '../../platform/errors/define-errors.ts';
import { Check, Invalid, Refused } from '../../platform/errors/problems.ts';
import { projectsByIds } from '../projects/projects.public.ts';
import { skillActions } from './capacity.audit.ts';
import { capacityErrors } from './capacity.errors.ts';
import { capacityPolicy } from './capacity.policy.ts';
import type { AssessmentKind } from './effective-level.ts';
import { SkillAssessmentRow, type SkillDomain, SkillRequirementRow, SkillRow } from './skill.entities.ts';
import { starterSkills } from './starter-skills.ts';
import { TimeService } from './time.service.ts';

export interface SkillValues {
  name: Localized;
  domain: SkillDomain;
  critical: boolean;
}

export interface NewAssessment {
  memberId: string;
  skillId: string;
  kind: AssessmentKind;
  level: number;
  validUntil: string;
  note: Localized | null;
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What people can do, what projects need, and who says so. */
@Injectable()
export class SkillsService {
  constructor(private readonly time: TimeService) {}

  /** Adds a skill. @returns its id @throws Invalid for a code that is taken or not one */
  async create(ctx: RequestContext, code: string, values: SkillValues): Promise<string> {
    if (!CODE.test(code)) throw Invalid.field('code', capacityErrors.BAD_CODE);
    const taken = await ctx.query('select 1 from skills where workspace_id = $1 and code = $2', [ctx.workspaceId, code]);
    if (taken.length > 0) throw Invalid.field('code', capacityErrors.CODE_TAKEN);
    const skill = await insertRow(ctx, SkillRow, { code, ...values, archivedAt: null });
    await audit(ctx, { action: skillActions['skill.created'], entityId: skill.id, changes: changesBetween({}, { code, ...values }) });
    return skill.id;
  }

  /** Adds those of the starter list that are not there yet, by their codes. @returns how many */
  async addStarter(ctx: RequestContext): Promise<number> {
    const present = new Set((await ctx.query<{ code: string }>('select code from skills where workspace_id = $1', [ctx.workspaceId])).map(({ code }) => code));
    const rows = await insertRows(ctx, SkillRow, starterSkills.filter(({ code }) => !present.has(code)).map((skill) => ({ ...skill, archivedAt: null })));
    await audit(ctx, { action: skillActions['skill.created'], entityId: ctx.workspaceId, changes: changesBetween({ skills: present.size }, { skills: present.size + rows.length }) });
    return rows.length;
  }

  /** Changes name, domain or whether it is critical; the code stays. @throws NotFound, Conflict */
  async update(ctx: RequestContext, id: string, expectedVersion: number, values: SkillValues): Promise<string> {
    const { changes } = await updateRow(ctx, SkillRow, await this.open(ctx, id), expectedVersion, values);
    await audit(ctx, { action: skillActions['skill.updated'], entityId: id, changes });
    return id;
  }

  /** Puts a skill away; what was said about people stays. @throws NotFound, Conflict, Refused */
  async archive(ctx: RequestContext, id: string, expectedVersion: number): Promise<string> {
    await updateRow(ctx, SkillRow, await this.open(ctx, id), expectedVersion, { archivedAt: ctx.now });
    await audit(ctx, { action: skillActions['skill.archived'], entityId: id });
    return id;
  }

  /** Notes what a project needs; saying it again changes level and people. @returns id of the project @throws Invalid */
  async require(ctx: RequestContext, projectId: string, skillId: string, needs: { level: number; people: number }): Promise<string> {
    const [project] = isUuid(projectId) ? await projectsByIds(ctx, [projectId]) : [null];
    const skill = isUuid(skillId) ? await ctx.transaction.findOneBy(SkillRow, { workspaceId: ctx.workspaceId, id: skillId }) : null;
    new Check().that(project !== null && project !== undefined, 'projectId', commonErrors.NOT_FOUND).that(skill !== null, 'skillId', commonErrors.NOT_FOUND).done();
    if (project?.state === 'DONE' || project?.state === 'CANCELLED') throw Invalid.field('projectId', capacityErrors.PROJECT_OVER);
    if (skill?.archivedAt) throw Invalid.field('skillId', capacityErrors.SKILL_ARCHIVED);
    const stored = await ctx.transaction.findOneBy(SkillRequirementRow, { workspaceId: ctx.workspaceId, projectId, skillId });
    if (stored) await updateRow(ctx, SkillRequirementRow, stored, stored.version, needs);
    else await insertRow(ctx, SkillRequirementRow, { projectId, skillId, ...needs });
    const before = stored ? { level: stored.level, people: stored.people } : {};
    await audit(ctx, { action: skillActions['skill.required'], entityId: skillId, changes: changesBetween({ projectId, ...before }, { projectId, ...needs }) });
    return projectId;
  }

  /** The project no longer needs it. @returns id of the project @throws NotFound */
  async dropRequirement(ctx: RequestContext, id: string): Promise<string> {
    const { projectId, skillId, level, people } = await findRow(ctx, SkillRequirementRow, id);
    await deleteRow(ctx, SkillRequirementRow, id);
    await audit(ctx, { action: skillActions['skill.requirementRemoved'], entityId: skillId, changes: changesBetween({ level, people }, { level: null, people: null }) });
    return projectId;
  }

  /** Says which level somebody has. @returns id of the skill @throws Invalid, Refused when the assessor's word cannot be of this kind */
  async assess(ctx: RequestContext, values: NewAssessment): Promise<string> {
    if (values.kind === 'QUIZ') throw Invalid.field('kind', capacityErrors.QUIZ_BY_MACHINE);
    capacityPolicy.assessSelf.assert(ctx, values);
    capacityPolicy.assessOther.assert(ctx, values);
    capacityPolicy.assessAsManager.assert(ctx, values);
    return this.note(ctx, values);
  }

  /** Notes a level that another domain has established, such as the result of a quiz. @returns id of the skill @throws Invalid */
  async note(ctx: RequestContext, values: NewAssessment): Promise<string> {
    const skill = isUuid(values.skillId) ? await ctx.transaction.findOneBy(SkillRow, { workspaceId: ctx.workspaceId, id: values.skillId }) : null;
    if (!skill) throw Invalid.field('skillId', commonErrors.NOT_FOUND);
    if (skill.archivedAt) throw Invalid.field('skillId', capacityErrors.SKILL_ARCHIVED);
    await this.time.plannable(ctx, values.memberId);
    if (values.validUntil < ctx.today) throw Invalid.field('validUntil', capacityErrors.VALID_IN_PAST);
    await insertRow(ctx, SkillAssessmentRow, values);
    const { memberId, kind, level } = values;
    await audit(ctx, { action: skillActions['skill.assessed'], entityId: skill.id, changes: changesBetween({}, { memberId, kind, level }) });
    return skill.id;
  }

  private async open(ctx: RequestContext, id: string): Promise<SkillRow> {
    const skill = await findRow(ctx, SkillRow, id);
    if (skill.archivedAt) throw new Refused(capacityErrors.SKILL_ARCHIVED);
    return skill;
  }
}
