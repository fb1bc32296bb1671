import { ADMINS, EVERY_ROLE, HEADS, rule, WORKING_ROLES } from '../../platform/permissions/policy.ts';

/** Who may do what to __things words__: everybody reads, those who work write, the leads put away. */
export const __area__Policy = {
  read: rule('__thing__.read', EVERY_ROLE),
  create: rule('__thing__.create', WORKING_ROLES),
  update: rule('__thing__.update', WORKING_ROLES),
  archive: rule('__thing__.archive', [...ADMINS, ...HEADS]),
};
