import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { ADMINS, EVERY_ROLE, rule, ruleOn, WORKING_ROLES } from '../../platform/permissions/policy.ts';
import type { ProjectState } from './project.entities.ts';
import { isClosed } from './project-states.ts';
import { projectErrors } from './projects.errors.ts';

/** What a rule about a project looks at. */
interface ProjectSubject {
  state: ProjectState;
}

/** What a rule about a status update looks at. */
interface StatusUpdateSubject {
  authorId: string;
  authorSide: Side;
}

const whileOpen = {
  gate: WORKING_ROLES,
  when: (_ctx: unknown, project: ProjectSubject) => !isClosed(project.state),
  otherwise: projectErrors.PROJECT_CLOSED,
};

/** Everybody who takes part in the work may write; whose decision something is, the decision rights say (boundaries). */
export const projectsPolicy = {
  read: rule('projects.read', EVERY_ROLE),
  create: rule('projects.create', WORKING_ROLES),
  update: ruleOn<ProjectSubject>('projects.update', whileOpen),
  changeDeadline: ruleOn<ProjectSubject>('projects.changeDeadline', whileOpen),
  changeState: rule('projects.changeState', WORKING_ROLES),
  link: ruleOn<ProjectSubject>('projects.link', whileOpen),
  plan: ruleOn<ProjectSubject>('projects.plan', whileOpen),
  work: ruleOn<ProjectSubject>('projects.work', whileOpen),
  depend: rule('projects.depend', WORKING_ROLES),
  /** When nothing changes in what customers use is for the head of IT to say. */
  freeze: rule('projects.freeze', [...ADMINS, 'CIO']),
  postUpdate: ruleOn<ProjectSubject>('projects.postUpdate', {
    gate: WORKING_ROLES,
    when: (ctx) => ctx.side !== null,
    otherwise: projectErrors.NEEDS_SIDE,
  }),
  acknowledge: ruleOn<StatusUpdateSubject>('projects.acknowledge', {
    gate: WORKING_ROLES,
    when: (ctx, update) => ctx.side !== null && ctx.side !== update.authorSide && ctx.memberId !== update.authorId,
    otherwise: projectErrors.ACKNOWLEDGE_OTHER_SIDE,
  }),
};

/** Whether this viewer may add and remove freezes. */
export const mayFreeze = (ctx: RequestContext): boolean => projectsPolicy.freeze.allows(ctx);
