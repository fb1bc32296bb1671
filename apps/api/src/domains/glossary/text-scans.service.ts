import { Injectable, type OnModuleInit } from '@nestjs/common';
import { buildMatcher, matcherVersion, type Matcher } from '@tandem/jargon/matcher';
import { tokenize } from '@tandem/jargon/normalize';
import { readingOf } from '@tandem/jargon/reader';
import { unknownWords } from '@tandem/jargon/unknown';
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Language } from '../../platform/context/language.ts';
import type { RequestContext, Side } from '../../platform/context/request-context.ts';
import { insertRowsAtCommit, type NewRow } from '../../platform/database/rows.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { AfterWork } from '../../platform/mutation/after-work.ts';
import { PublishedTexts } from '../../platform/text/published-texts.ts';
import { type LexiconEntry, lexiconOfWords } from './lexicon.reads.ts';
import { LANGUAGES } from './term.snapshot.ts';
import { TermUseRow, TextScanRow } from './text-scan.entities.ts';

/** Texts whose words are counted anew in one night at most. */
const RECOUNTED = 2_000;

interface TextToScan {
  entity: string;
  entityId: string;
  field: string;
  language: Language;
  text: string;
  hash: string;
}

interface KnownScan extends Record<string, unknown> {
  id: string;
  entityId: string;
  field: string;
  language: Language;
  hash: string;
  side: Side | null;
  scannedAt: Date;
  unexplainedIt: number;
  unexplainedMarketing: number;
  matcherVersion: number;
}

const placeOf = ({ entityId, field, language }: Pick<KnownScan, 'entityId' | 'field' | 'language'>) => `${entityId}|${field}|${language}`;

/**
 * Reads every text that is published, in the transaction that publishes it: how many words each side will not know, which terms it uses, which
 * words no term explains. Any entity takes part that declares its texts.
 */
@Injectable()
export class TextScans implements OnModuleInit {
  constructor(
    private readonly texts: PublishedTexts,
    private readonly afterWork: AfterWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.afterWork.register(async (ctx, touched) => {
      for (const declaration of this.texts.declarations()) {
        const ids = await this.texts.touched(ctx, declaration, touched);
        if (ids.length > 0) await this.scan(ctx, declaration.entity, ids);
      }
    });
    this.jobs.register({ name: 'glossary.recount', every: 'NIGHT', run: (ctx) => this.recount(ctx) });
  }

  /** Reads the published texts of some things; unchanged ones stay as they are. Five statements at most, and two when nothing changed. */
  async scan(ctx: RequestContext, entity: string, ids: readonly string[]): Promise<void> {
    const [texts, known] = await Promise.all([this.published(ctx, entity, ids), this.known(ctx, entity, ids)]);
    const places = new Map(known.map((scan) => [placeOf(scan), scan]));
    const news = texts.filter((text) => places.get(placeOf(text))?.hash !== text.hash);
    const gone = known.filter((scan) => !texts.some((text) => placeOf(text) === placeOf(scan)));
    await this.replace(ctx, news, [...gone, ...news.flatMap((text) => places.get(placeOf(text)) ?? [])], new Map());
  }

  /** Counts the words of texts anew that were counted before the glossary last changed. How they read when they were published stays. */
  async recount(ctx: RequestContext): Promise<void> {
    const stale = await ctx.query<{ entity: string; ids: string[] }>(
      `select entity, array_agg(distinct entity_id) as ids from (
         select entity, entity_id from text_scans where workspace_id = $1 and updated_at < (select max(updated_at) from terms where workspace_id = $1) order by updated_at limit ${RECOUNTED}
       ) s group by entity order by entity`,
      [ctx.workspaceId],
    );
    for (const { entity, ids } of stale) {
      const [texts, known] = await Promise.all([this.published(ctx, entity, ids), this.known(ctx, entity, ids)]);
      await this.replace(ctx, texts, known, new Map(known.map((scan) => [placeOf(scan), scan])));
    }
  }

  private async published(ctx: RequestContext, entity: string, ids: readonly string[]): Promise<TextToScan[]> {
    return (await this.texts.read(ctx, entity, ids)).flatMap(({ entityId, column, texts }) =>
      LANGUAGES.flatMap(({ key, language }) => {
        const text = texts[key];
        return text ? [{ entity, entityId, field: column, language, text, hash: createHash('sha256').update(text).digest('hex') }] : [];
      }),
    );
  }

  private known(ctx: RequestContext, entity: string, ids: readonly string[]): Promise<KnownScan[]> {
    return ctx.query<KnownScan>(
      `select id, entity_id as "entityId", field, language, text_hash as hash, side, scanned_at as "scannedAt", unexplained_it as "unexplainedIt",
         unexplained_marketing as "unexplainedMarketing", matcher_version as "matcherVersion"
       from text_scans where workspace_id = $1 and entity = $2 and entity_id = any($3)`,
      [ctx.workspaceId, entity, ids],
    );
  }

  /** Puts scans of `texts` in the place of `old`; what `kept` holds of the day of publishing is carried over for an unchanged text. */
  private async replace(ctx: RequestContext, texts: TextToScan[], old: KnownScan[], kept: Map<string, KnownScan>): Promise<void> {
    if (old.length > 0) ctx.database.atCommit(ctx.transaction, 'delete from text_scans where workspace_id = $1 and id = any($2)', [ctx.workspaceId, old.map(({ id }) => id)]);
    if (texts.length === 0) return;
    const matcher = await matcherFor(ctx, texts);
    const read = texts.map((text) => scanOf(ctx, matcher, text, kept.get(placeOf(text))));
    insertRowsAtCommit(ctx, TextScanRow, read.map(({ scan }) => scan));
    insertRowsAtCommit(ctx, TermUseRow, read.flatMap(({ uses }) => uses));
  }
}

/** A matcher of the forms that begin with a word of these texts: the same answer as from the whole glossary, without building that. */
async function matcherFor(ctx: RequestContext, texts: readonly TextToScan[]): Promise<Matcher<LexiconEntry>> {
  const words = LANGUAGES.map(({ language }) => [...new Set(texts.filter((text) => text.language === language).flatMap(({ text }) => tokenize(text).map(({ folded }) => folded)))]);
  return buildMatcher(await lexiconOfWords(ctx, words[0] ?? [], words[1] ?? []));
}

function scanOf(ctx: RequestContext, matcher: Matcher<LexiconEntry>, { text, hash, ...place }: TextToScan, kept: KnownScan | undefined): { scan: NewRow<TextScanRow>; uses: NewRow<TermUseRow>[] } {
  const id = uuid({ msecs: ctx.now.getTime() });
  const matches = matcher.find(text, place.language);
  const { words, unexplained } = readingOf(matcher, text, place.language);
  const same = kept?.hash === hash ? kept : null;
  const uses = new Map<string, number>();
  for (const { entries } of matches) for (const termId of new Set(entries.map((entry) => entry.termId))) uses.set(termId, (uses.get(termId) ?? 0) + 1);
  const scan = {
    id,
    ...place,
    side: kept ? kept.side : ctx.side,
    textHash: hash,
    words,
    unexplainedIt: same?.unexplainedIt ?? unexplained.IT,
    unexplainedMarketing: same?.unexplainedMarketing ?? unexplained.MARKETING,
    matcherVersion: same?.matcherVersion ?? matcherVersion,
    scannedAt: same?.scannedAt ?? ctx.now,
    unknown: Object.fromEntries(unknownWords(text, matches, place.language)),
  };
  return { scan, uses: [...uses].map(([termId, times]) => ({ scanId: id, termId, times })) };
}
