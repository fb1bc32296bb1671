import { EVERY_ROLE, rule } from '../../platform/permissions/policy.ts';

/** Everybody reads packs; who speaks for a department or the company may show one outside. */
export const boardPackPolicy = {
  read: rule('boardPack.read', EVERY_ROLE),
  share: rule('boardPack.share', ['OWNER', 'ADMIN', 'CIO', 'CMO', 'EXECUTIVE']),
  openShared: rule('boardPack.openShared', 'ANYONE'),
};
