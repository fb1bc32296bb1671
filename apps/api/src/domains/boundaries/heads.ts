import type { RequestContext } from '../../platform/context/request-context.ts';
import { HEADS } from '../../platform/permissions/policy.ts';

/** Whether the viewer leads a department. */
export const isHead = (ctx: RequestContext) => HEADS.some((head) => head === ctx.role);
