import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { ExportFile } from '../../platform/csv/csv.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { writeCsv } from './glossary-csv.ts';
import { glossaryPolicy } from './glossary.policy.ts';
import { imports, importsByIds, liveSnapshots } from './glossary.reads.ts';
import {
  ApproveGlossaryImportResult,
  GlossaryFileInput,
  GlossaryImport,
  GlossaryImportPlan,
  GlossaryImportRef,
  GlossaryImportRights,
  GlossaryImportSaved,
  ImportGlossaryResult,
  UndoGlossaryImportResult,
} from './import.graphql.ts';
import { GlossaryImportService, type ImportPlan, type ImportRequest } from './import.service.ts';

/** How much of a plan is told; more nobody reads on a page. */
const SHOWN = 500;

@Resolver(() => GlossaryImport)
export class GlossaryImportResolver {
  constructor(private readonly service: GlossaryImportService) {}

  @Query(() => GlossaryImportPlan, { description: 'What a file would do. Nothing is written.' })
  @Allow(glossaryPolicy.import)
  async planGlossaryImport(@Ctx() ctx: RequestContext, @Args('input') input: GlossaryFileInput): Promise<GlossaryImportPlan> {
    return shown(await this.service.plan(ctx, requestOf(input)));
  }

  @Query(() => [GlossaryImport], { description: 'Imports, the latest first.' })
  @Allow(glossaryPolicy.read)
  glossaryImports(@Ctx() ctx: RequestContext): Promise<GlossaryImport[]> {
    return imports(ctx);
  }

  @Query(() => ExportFile, { description: 'Every term in use as CSV.' })
  @Allow(glossaryPolicy.read)
  async exportGlossary(@Ctx() ctx: RequestContext): Promise<ExportFile> {
    return { fileName: `glossary-${ctx.member.slug}-${ctx.today}.csv`, content: writeCsv(await liveSnapshots(ctx), ctx.language) };
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who imported it.' })
  author(batch: GlossaryImport, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, batch.createdBy);
  }

  @ResolveField(() => GlossaryImportRights, { description: 'What you may do.' })
  viewerCan(batch: GlossaryImport, _args: unknown, { ctx }: GraphQLContext): GlossaryImportRights {
    const open = batch.undoneAt === null;
    const mayAnswer = ctx.side !== null && !batch.approvedSides.includes(ctx.side) && glossaryPolicy.decide.opensFor(ctx);
    return { approve: open && batch.waiting > 0 && mayAnswer, undo: open && glossaryPolicy.import.opensFor(ctx) };
  }

  @Mutation(() => ImportGlossaryResult, { description: 'Takes in every good row of a file as one set of proposals.' })
  @Allow(glossaryPolicy.import)
  async importGlossary(@Ctx() ctx: RequestContext, @Args('input') input: GlossaryFileInput): Promise<GlossaryImportSaved> {
    return { importId: (await this.service.apply(ctx, requestOf(input))).importId };
  }

  @Mutation(() => ApproveGlossaryImportResult, { description: 'Approves for your side everything in an import that still waits.' })
  @Allow(glossaryPolicy.decide)
  async approveGlossaryImport(@Ctx() ctx: RequestContext, @Args('input') input: GlossaryImportRef): Promise<GlossaryImportSaved> {
    return { importId: await this.service.approve(ctx, input.id) };
  }

  @Mutation(() => UndoGlossaryImportResult, { description: 'Takes an import back while nobody has changed its terms since.' })
  @Allow(glossaryPolicy.import)
  async undoGlossaryImport(@Ctx() ctx: RequestContext, @Args('input') input: GlossaryImportRef): Promise<GlossaryImportSaved> {
    return { importId: await this.service.undo(ctx, input.id) };
  }
}

@Resolver(() => GlossaryImportSaved)
export class GlossaryImportSavedResolver {
  @ResolveField(() => GlossaryImport, { description: 'The import.' })
  batch(result: GlossaryImportSaved, _args: unknown, { ctx }: GraphQLContext): Promise<GlossaryImport | null> {
    return ctx.load(importsByIds, result.importId);
  }
}

function requestOf({ content, fileName, ownerSide, mapping }: GlossaryFileInput): ImportRequest {
  return { bytes: Buffer.from(content, 'base64'), fileName, ownerSide, mapping: mapping ?? null };
}

function shown({ terms, errors, ...plan }: ImportPlan): GlossaryImportPlan {
  const count = (outcome: string) => terms.filter((term) => term.outcome === outcome).length;
  return {
    ...plan,
    newCount: count('NEW'),
    changedCount: count('CHANGED'),
    unchangedCount: count('UNCHANGED'),
    terms: terms.slice(0, SHOWN).map(({ rows, snapshot, outcome }) => ({ rows, canonical: snapshot.canonical, outcome })),
    errors: errors.slice(0, SHOWN),
  };
}
