import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { ExportFile } from '../../platform/csv/csv.graphql.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import { customerPolicy } from './customer.policy.ts';
import { CustomerDataImport, CustomerDataImportPlan, CustomerDataImportRef, CustomerDataImportResult, CustomerDataImportRights, CustomerDataImportSaved, RopaFileInput } from './ropa.graphql.ts';
import { exportRopa, ropaImports, ropaImportsByIds } from './ropa.reads.ts';
import { type RopaPlan, type RopaRequest, RopaService } from './ropa.service.ts';

/** How much of a plan is told; more nobody reads on a page. */
const SHOWN = 500;

@Resolver(() => CustomerDataImport)
export class RopaResolver {
  constructor(private readonly service: RopaService) {}

  @Query(() => CustomerDataImportPlan, { description: 'What a register would do. Nothing is written.' })
  @Allow(customerPolicy.keep)
  async planCustomerDataImport(@Ctx() ctx: RequestContext, @Args('input') input: RopaFileInput): Promise<CustomerDataImportPlan> {
    return shown(await this.service.plan(ctx, requestOf(input)));
  }

  @Query(() => [CustomerDataImport], { description: 'Imports of registers, the latest first; at most 50.' })
  @Allow(customerPolicy.read)
  customerDataImports(@Ctx() ctx: RequestContext): Promise<CustomerDataImport[]> {
    return ropaImports(ctx);
  }

  @Query(() => ExportFile, { description: 'Everything that is held, as a register of processing in CSV.' })
  @Allow(customerPolicy.read)
  async exportCustomerData(@Ctx() ctx: RequestContext): Promise<ExportFile> {
    return { fileName: `ropa-${ctx.member.slug}-${ctx.today}.csv`, content: await exportRopa(ctx) };
  }

  @Mutation(() => CustomerDataImportResult, { description: 'Takes in every good row of a register.' })
  @Allow(customerPolicy.keep)
  async importCustomerData(@Ctx() ctx: RequestContext, @Args('input') input: RopaFileInput): Promise<CustomerDataImportSaved> {
    return { importId: await this.service.apply(ctx, requestOf(input)) };
  }

  @Mutation(() => CustomerDataImportResult, { description: 'Takes an import back while nobody has changed or used its sources since.' })
  @Allow(customerPolicy.keep)
  async undoCustomerDataImport(@Ctx() ctx: RequestContext, @Args('input') input: CustomerDataImportRef): Promise<CustomerDataImportSaved> {
    return { importId: await this.service.undo(ctx, input.id) };
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who imported it.' })
  author(batch: CustomerDataImport, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, batch.createdBy);
  }

  @ResolveField(() => CustomerDataImportRights, { description: 'What you may do to it.' })
  viewerCan(batch: CustomerDataImport, _args: unknown, { ctx }: GraphQLContext): CustomerDataImportRights {
    return { undo: batch.undoneAt === null && customerPolicy.keep.allows(ctx) };
  }
}

@Resolver(() => CustomerDataImportSaved)
export class RopaSavedResolver {
  @ResolveField(() => CustomerDataImport, { nullable: true, description: 'The import.' })
  batch(saved: CustomerDataImportSaved, _args: unknown, { ctx }: GraphQLContext): Promise<CustomerDataImport | null> {
    return ctx.load(ropaImportsByIds, saved.importId);
  }
}

const requestOf = ({ content, fileName, mapping }: RopaFileInput): RopaRequest => ({ bytes: Buffer.from(content, 'base64'), fileName, mapping: mapping ?? null });

function shown({ sources, errors, ...plan }: RopaPlan): CustomerDataImportPlan {
  const count = (outcome: string) => sources.filter((source) => source.outcome === outcome).length;
  return {
    ...plan,
    newCount: count('NEW'),
    changedCount: count('CHANGED'),
    unchangedCount: count('UNCHANGED'),
    sources: sources.slice(0, SHOWN).map(({ row, values, outcome }) => ({ row, name: values.name, outcome })),
    errors: errors.slice(0, SHOWN),
  };
}
