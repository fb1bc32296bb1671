import { EVERY_ROLE, rule } from '../../platform/permissions/policy.ts';

const SPEAKERS = ['OWNER', 'ADMIN', 'CIO', 'CMO', 'EXECUTIVE'] as const;

/** Everybody reads packs; who speaks for a department or the company may say something about a page and show one outside. */
export const boardPackPolicy = {
  read: rule('boardPack.read', EVERY_ROLE),
  comment: rule('boardPack.comment', SPEAKERS),
  share: rule('boardPack.share', SPEAKERS),
  openShared: rule('boardPack.openShared', 'ANYONE'),
};
