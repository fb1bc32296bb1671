import { Args, ArgsType, Field, ID, InputType, Int, ObjectType, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../context/ctx.ts';
import { say } from '../context/language.ts';
import { RequestContext } from '../context/request-context.ts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { workspacePolicy } from '../identity/identity.policy.ts';
import { membersByIds } from '../identity/identity.reads.ts';
import { Member } from '../identity/member.graphql.ts';
import { Allow } from '../permissions/allow.ts';
import { actionOf, allActions } from './actions.ts';
import { auditPage } from './audit.reads.ts';
import { ChangeFeed } from './change-feed.ts';

@ObjectType({ description: 'One changed field.' })
export class AuditChange {
  @Field({ description: 'Name of the field.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'What stood there before.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there since.' }) after!: string | null;
}

@ObjectType({ description: 'Something that was changed, by whom and when. Never changed or removed itself.' })
export class AuditEvent {
  @Field(() => ID, { description: 'Id.' }) id!: string;
  @Field(() => Int, { description: 'Place in the log of the workspace; follows the order of commits.' }) position!: number;
  @Field(() => DateTimeScalar, { description: 'When.' }) occurredAt!: Date;
  @Field({ description: 'Stable code, e.g. goal.signed.' }) action!: string;
  @Field({ description: 'Kind of the changed thing, e.g. Goal.' }) entity!: string;
  @Field(() => ID, { description: 'Id of the changed thing.' }) entityId!: string;
  @Field(() => [AuditChange], { description: 'The fields that changed.' }) changes!: AuditChange[];
  actorId!: string;
}

@ObjectType({ description: 'A page of the audit log.' })
export class AuditEventConnection extends connectionOf(AuditEvent, 'AuditEvent') {}

@ObjectType({ description: 'A kind of event, for filters.' })
export class AuditActionInfo {
  @Field({ description: 'Stable code.' }) action!: string;
  @Field({ description: 'Kind of thing.' }) entity!: string;
  @Field({ description: "What it means, in the reader's language." }) sentence!: string;
}

@InputType({ description: 'Which events to show.' })
export class AuditEventFilter {
  @Field(() => String, { nullable: true, description: 'Only this action.' }) action?: string | null;
  @Field(() => String, { nullable: true, description: 'Only this kind of thing.' }) entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this thing.' }) entityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what this member did.' }) actorId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on.' }) from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Up to and including this day.' }) to?: string | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Which events.' }) filter?: AuditEventFilter | null;
}

@ObjectType({ description: 'A hint that something changed: ask again for what you show of it.' })
export class WorkspaceChange {
  @Field(() => Int, { description: 'Give this as `after` when subscribing again.' }) position!: number;
  @Field({ description: 'Stable code of the action.' }) action!: string;
  @Field({ description: 'Kind of the changed thing.' }) entity!: string;
  @Field(() => ID, { description: 'Id of the changed thing.' }) entityId!: string;
}

@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Query(() => AuditEventConnection, { description: 'Who changed what, newest first.' })
  @Allow(workspacePolicy.readAudit)
  auditEvents(@Ctx() ctx: RequestContext, @Args() args: AuditEventsArgs): Promise<AuditEventConnection> {
    return auditPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => [AuditActionInfo], { description: 'Every kind of event, for the filter of the audit page.' })
  @Allow(workspacePolicy.readAudit)
  auditActions(@Ctx() ctx: RequestContext): AuditActionInfo[] {
    return allActions().map((action) => ({ action: action.code, entity: action.entity, sentence: say(action, ctx.language) }));
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who did it.' })
  actor(event: AuditEvent, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, event.actorId);
  }

  @ResolveField(() => String, { description: "What happened, in the reader's language." })
  sentence(event: AuditEvent, _args: unknown, { ctx }: GraphQLContext): string {
    const action = actionOf(event.action);
    return action ? say(action, ctx.language) : event.action;
  }

  @Subscription(() => WorkspaceChange, {
    description: 'Every change of the workspace, in order. With `after` it starts from that position, so nothing is missed over a lost connection.',
    resolve: (change: WorkspaceChange) => change,
  })
  @Allow(workspacePolicy.follow)
  workspaceChanged(
    @Ctx() ctx: RequestContext,
    @Args('after', { type: () => Int, nullable: true, description: 'Last position seen; from now on unless given.' }) after: number | null,
  ): AsyncIterable<WorkspaceChange> {
    return this.feed.follow(ctx, after);
  }
}
