import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphQLContext } from '../context/ctx.ts';
import { RequestContext } from '../context/request-context.ts';
import { Allow } from '../permissions/allow.ts';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  PasswordChanged,
  ProfileSaved,
  RevokeSessionInput,
  RevokeSessionResult,
  SessionInfo,
  SessionRevoked,
  SignedIn,
  SignedOut,
  SignedUp,
  SignInInput,
  SignInResult,
  SignOutResult,
  SignUpInput,
  SignUpResult,
  UpdateProfileInput,
  UpdateProfileResult,
  Viewer,
  ViewerMembership,
} from './account.graphql.ts';
import { AccountService } from './account.service.ts';
import { accountPolicy } from './identity.policy.ts';
import { membersByIds, membershipsOf, openSessions, viewerOf } from './identity.reads.ts';
import { Member } from './member.graphql.ts';

@Resolver(() => Viewer)
export class AccountResolver {
  constructor(private readonly accounts: AccountService) {}

  @Query(() => Viewer, { nullable: true, description: 'You; null when nobody is signed in.' })
  @Allow(accountPolicy.anyone)
  viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> | null {
    return ctx.actor ? viewerOf(ctx, ctx.actor.userId) : null;
  }

  @Query(() => [SessionInfo], { description: 'Where you are signed in.' })
  @Allow(accountPolicy.signedIn)
  sessions(@Ctx() ctx: RequestContext): Promise<SessionInfo[]> {
    return openSessions(ctx);
  }

  @ResolveField(() => [ViewerMembership], { description: 'The workspaces you belong to.' })
  memberships(viewer: Viewer, _args: unknown, { ctx }: GraphQLContext): Promise<ViewerMembership[]> {
    return membershipsOf(ctx, viewer.id);
  }

  @ResolveField(() => Member, { nullable: true, description: 'You as a member of the workspace that the request names.' })
  member(_viewer: Viewer, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> | null {
    return ctx.membership ? ctx.load(membersByIds, ctx.memberId) : null;
  }

  @Mutation(() => SignUpResult, { description: 'Creates an account. Answers the same whether or not the address is known; sign in afterwards.' })
  @Allow(accountPolicy.anyone)
  async signUp(@Ctx() ctx: RequestContext, @Args('input') input: SignUpInput): Promise<SignedUp> {
    await this.accounts.signUp(ctx, input);
    return { ok: true };
  }

  @Mutation(() => SignInResult, { description: 'Signs in: sets the session cookie.' })
  @Allow(accountPolicy.anyone)
  async signIn(@Ctx() ctx: RequestContext, @Args('input') input: SignInInput): Promise<SignedIn> {
    return { userId: await this.accounts.signIn(ctx, input) };
  }

  @Mutation(() => SignOutResult, { description: 'Signs out: ends the session and clears the cookie.' })
  @Allow(accountPolicy.anyone)
  async signOut(@Ctx() ctx: RequestContext): Promise<SignedOut> {
    await this.accounts.signOut(ctx);
    return { ok: true };
  }

  @Mutation(() => ChangePasswordResult, { description: 'Changes the password and ends every other session.' })
  @Allow(accountPolicy.signedIn)
  async changePassword(@Ctx() ctx: RequestContext, @Args('input') input: ChangePasswordInput): Promise<PasswordChanged> {
    await this.accounts.changePassword(ctx, input);
    return { ok: true };
  }

  @Mutation(() => UpdateProfileResult, { description: 'Changes your name or language.' })
  @Allow(accountPolicy.signedIn)
  async updateProfile(@Ctx() ctx: RequestContext, @Args('input') input: UpdateProfileInput): Promise<ProfileSaved> {
    await this.accounts.updateProfile(ctx, input);
    return { userId: ctx.signedIn.userId };
  }

  @Mutation(() => RevokeSessionResult, { description: 'Ends one of your sessions.' })
  @Allow(accountPolicy.signedIn)
  async revokeSession(@Ctx() ctx: RequestContext, @Args('input') input: RevokeSessionInput): Promise<SessionRevoked> {
    await this.accounts.revokeSession(ctx, input.id);
    return { id: input.id };
  }
}

/** Success types that show the viewer. */
@Resolver(() => SignedIn)
export class SignedInResolver {
  @ResolveField(() => Viewer, { description: 'You.' })
  viewer(result: SignedIn, _args: unknown, { ctx }: GraphQLContext): Promise<Viewer | null> {
    return viewerOf(ctx, result.userId);
  }
}

@Resolver(() => ProfileSaved)
export class ProfileSavedResolver {
  @ResolveField(() => Viewer, { description: 'You.' })
  viewer(result: ProfileSaved, _args: unknown, { ctx }: GraphQLContext): Promise<Viewer | null> {
    return viewerOf(ctx, result.userId);
  }
}
