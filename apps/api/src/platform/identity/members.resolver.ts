import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../context/ctx.ts';
import { RequestContext } from '../context/request-context.ts';
import { isUuid } from '../database/rows.ts';
import { Allow } from '../permissions/allow.ts';
import { AcceptInvitationResult, InvitationAccepted } from './account.graphql.ts';
import { accountPolicy, memberPolicy, workspacePolicy } from './identity.policy.ts';
import { departmentsByIds, invitationById, membersByIds, membersPage, openInvitations } from './identity.reads.ts';
import { InvitationsService } from './invitations.service.ts';
import {
  AcceptInvitationInput,
  Department,
  Invitation,
  InvitationPreview,
  InvitationRevoked,
  InviteMemberInput,
  InviteMemberResult,
  Member,
  MemberConnection,
  MemberInvited,
  MemberRights,
  MemberSaved,
  MembersArgs,
  RevokeInvitationInput,
  RevokeInvitationResult,
  UpdateMemberInput,
  UpdateMemberResult,
} from './member.graphql.ts';
import { MembersService } from './members.service.ts';

@Resolver(() => Member)
export class MembersResolver {
  constructor(private readonly members: MembersService) {}

  @Query(() => MemberConnection, { name: 'members', description: 'People of the workspace, by name.' })
  @Allow(memberPolicy.read)
  list(@Ctx() ctx: RequestContext, @Args() args: MembersArgs): Promise<MemberConnection> {
    return membersPage(ctx, args.first, args.after, args.filter ?? {});
  }

  @Query(() => Member, { nullable: true, description: 'One member.' })
  @Allow(memberPolicy.read)
  member(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The member.' }) id: string): Promise<Member | null> | null {
    return isUuid(id) ? ctx.load(membersByIds, id) : null;
  }

  @ResolveField(() => Department, { nullable: true, description: 'Their department.' })
  department(member: Member, _args: unknown, { ctx }: GraphQLContext): Promise<Department | null> {
    return ctx.load(departmentsByIds, member.departmentId);
  }

  @ResolveField(() => MemberRights, { description: 'What you may do to them.' })
  viewerCan(member: Member, _args: unknown, { ctx }: GraphQLContext): MemberRights {
    return { update: memberPolicy.update.allows(ctx, member) };
  }

  @Mutation(() => UpdateMemberResult, { description: 'Changes role, department or state of a member.' })
  @Allow(memberPolicy.update)
  async updateMember(@Ctx() ctx: RequestContext, @Args('input') input: UpdateMemberInput): Promise<MemberSaved> {
    return { memberId: await this.members.update(ctx, input) };
  }
}

@Resolver(() => MemberSaved)
export class MemberSavedResolver {
  @ResolveField(() => Member, { description: 'The member after the change.' })
  member(result: MemberSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, result.memberId);
  }
}

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(private readonly service: InvitationsService) {}

  @Query(() => [Invitation], { description: 'Invitations that can still be used.' })
  @Allow(workspacePolicy.invite)
  invitations(@Ctx() ctx: RequestContext): Promise<Invitation[]> {
    return openInvitations(ctx);
  }

  @Query(() => InvitationPreview, { nullable: true, description: 'What a link is for; null when it cannot be used.' })
  @Allow(accountPolicy.anyone)
  invitation(@Ctx() ctx: RequestContext, @Args('token', { description: 'Token of the link.' }) token: string): Promise<InvitationPreview | null> {
    return this.service.preview(ctx, token);
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department it leads into.' })
  department(invitation: Invitation, _args: unknown, { ctx }: GraphQLContext): Promise<Department | null> {
    return ctx.load(departmentsByIds, invitation.departmentId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who invited.' })
  invitedBy(invitation: Invitation, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, invitation.createdBy);
  }

  @Mutation(() => InviteMemberResult, { description: 'Invites a person by link.' })
  @Allow(workspacePolicy.invite)
  async inviteMember(@Ctx() ctx: RequestContext, @Args('input') input: InviteMemberInput): Promise<MemberInvited> {
    const { id, url } = await this.service.invite(ctx, input);
    // The link holds the secret: it is answered once and kept out of what is stored for repeated requests.
    return Object.defineProperty({ invitationId: id, url: null }, 'url', { value: url, enumerable: false });
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Withdraws an invitation.' })
  @Allow(workspacePolicy.invite)
  async revokeInvitation(@Ctx() ctx: RequestContext, @Args('input') input: RevokeInvitationInput): Promise<InvitationRevoked> {
    await this.service.revoke(ctx, input.id);
    return { id: input.id };
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Joins the workspace of an invitation.' })
  @Allow(accountPolicy.anyone)
  async acceptInvitation(@Ctx() ctx: RequestContext, @Args('input') input: AcceptInvitationInput): Promise<InvitationAccepted> {
    return { slug: (await this.service.accept(ctx, input)).slug };
  }
}

@Resolver(() => MemberInvited)
export class MemberInvitedResolver {
  @ResolveField(() => Invitation, { description: 'The invitation.' })
  invitation(result: MemberInvited, _args: unknown, { ctx }: GraphQLContext): Promise<Invitation> {
    return invitationById(ctx, result.invitationId);
  }
}
