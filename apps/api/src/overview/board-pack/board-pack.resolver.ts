import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BoardPack as BoardPackData } from '@tandem/board-pack/pack';
import { Ctx, type GraphQLContext } from '../../platform/context/ctx.ts';
import { RequestContext } from '../../platform/context/request-context.ts';
import { PageArgs } from '../../platform/graphql/connection.ts';
import { membersByIds } from '../../platform/identity/identity.reads.ts';
import { Member } from '../../platform/identity/member.graphql.ts';
import { Allow } from '../../platform/permissions/allow.ts';
import {
  BoardPack,
  BoardPackCommentSaved,
  BoardPackPeriod,
  BoardPackRights,
  BoardPackShare,
  BoardPackShareConnection,
  BoardPackShared,
  BoardPackShareEnded,
  EndBoardPackShareInput,
  EndBoardPackShareResult,
  ShareBoardPackInput,
  ShareBoardPackResult,
  WriteBoardPackCommentInput,
  WriteBoardPackCommentResult,
} from './board-pack.graphql.ts';
import { BoardPackCommentsService } from './board-pack.comments.ts';
import { boardPackPolicy } from './board-pack.policy.ts';
import { boardPackOf, boardPackPeriods, sharesPage } from './board-pack.reads.ts';
import { BoardPackService } from './board-pack.service.ts';

@Resolver(() => BoardPack)
export class BoardPackResolver {
  constructor(
    private readonly service: BoardPackService,
    private readonly comments: BoardPackCommentsService,
  ) {}

  @Query(() => [BoardPackPeriod], { description: 'Periods that a board pack can be made for, the latest first.' })
  @Allow(boardPackPolicy.read)
  boardPackPeriods(@Ctx() ctx: RequestContext): Promise<BoardPackPeriod[]> {
    return boardPackPeriods(ctx);
  }

  @Query(() => BoardPack, { nullable: true, description: 'What a board reads about the two departments for a period; null where the period is none or has not begun.' })
  @Allow(boardPackPolicy.read)
  boardPack(@Ctx() ctx: RequestContext, @Args('period', { description: '2026-11, 2026-Q4 or 2026.' }) period: string): Promise<BoardPackData | null> {
    return boardPackOf(ctx, period);
  }

  @Query(() => BoardPackRights, { description: 'What you may do with board packs.' })
  @Allow(boardPackPolicy.read)
  boardPackRights(@Ctx() ctx: RequestContext): BoardPackRights {
    return { share: boardPackPolicy.share.allows(ctx), comment: boardPackPolicy.comment.allows(ctx) };
  }

  @Query(() => BoardPackShareConnection, { description: 'Links to packs that can still be opened, the latest first.' })
  @Allow(boardPackPolicy.share)
  boardPackShares(@Ctx() ctx: RequestContext, @Args() args: PageArgs): Promise<BoardPackShareConnection> {
    return sharesPage(ctx, args.first, args.after);
  }

  @Query(() => BoardPack, { nullable: true, description: 'The pack behind a link, as it was when it was shared; null for a link that is unknown, expired or ended.' })
  @Allow(boardPackPolicy.openShared)
  sharedBoardPack(@Ctx() ctx: RequestContext, @Args('token', { description: 'The last part of the link.' }) token: string): Promise<BoardPackData | null> {
    return this.service.opened(ctx, token);
  }

  @Mutation(() => ShareBoardPackResult, { description: 'Keeps the pack of a period as it is now and makes a link by which anybody reads it until it expires.' })
  @Allow(boardPackPolicy.share)
  async shareBoardPack(@Ctx() ctx: RequestContext, @Args('input') { period, days }: ShareBoardPackInput): Promise<BoardPackShared> {
    return { url: await this.service.share(ctx, { period, days }) };
  }

  @Mutation(() => WriteBoardPackCommentResult, { description: 'Says something about a page of a pack, for both departments and whoever reads it from now on; an empty text takes it away.' })
  @Allow(boardPackPolicy.comment)
  async writeBoardPackComment(@Ctx() ctx: RequestContext, @Args('input') input: WriteBoardPackCommentInput): Promise<BoardPackCommentSaved> {
    return { page: input.page, text: await this.comments.write(ctx, input) };
  }

  @Mutation(() => EndBoardPackShareResult, { description: 'Ends a link before its time.' })
  @Allow(boardPackPolicy.share)
  async endBoardPackShare(@Ctx() ctx: RequestContext, @Args('input') { id, expectedVersion }: EndBoardPackShareInput): Promise<BoardPackShareEnded> {
    await this.service.end(ctx, id, expectedVersion);
    return { id };
  }
}

@Resolver(() => BoardPackShare)
export class BoardPackShareResolver {
  @ResolveField(() => Member, { nullable: true, description: 'Who shared it.' })
  sharedBy(share: BoardPackShare, _args: unknown, { ctx }: GraphQLContext): Promise<Member | null> {
    return ctx.load(membersByIds, share.createdBy);
  }
}
