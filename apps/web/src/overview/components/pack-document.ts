import type { PackDocument } from '@tandem/board-pack/document';
import type { BoardPack, PackLanguage } from '@tandem/board-pack/pack';
import { documentOf } from '@tandem/board-pack/pages';
import { recommendations } from '@tandem/contract/recommendations';

/** The pack as a document, with the names of the recommendations. */
export const packDocument = (pack: BoardPack, language: PackLanguage): PackDocument => documentOf(pack, language, { recommendations });
