import type { PackPageCode } from '@tandem/board-pack/pack';

/** Where a page of the pack is on the screen. */
export const sheetId = (code: PackPageCode): string => `pack-${code.toLowerCase()}`;
