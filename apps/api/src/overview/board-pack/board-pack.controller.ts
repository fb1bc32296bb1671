import { Controller, Get, HttpException, Param, Query, Req, Res } from '@nestjs/common';
import type { BoardPack } from '@tandem/board-pack/pack';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory } from '../../platform/identity/context-factory.ts';
import { boardPackPdf } from './board-pack.pdf.ts';
import { boardPackPolicy } from './board-pack.policy.ts';
import { boardPackOf } from './board-pack.reads.ts';
import { BoardPackService } from './board-pack.service.ts';

/** Packs as files. Whatever may not be read is answered as if it were not there. */
@Controller('files')
export class BoardPackController {
  constructor(
    private readonly contexts: ContextFactory,
    private readonly service: BoardPackService,
  ) {}

  /** The pack of a period, for members. */
  @Get('w/:slug/board-pack.pdf')
  async ofWorkspace(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('slug') slug: string, @Query('period') period = '', @Query('language') language = ''): Promise<void> {
    const ctx = await this.contexts.fromRequest(request, reply, slug);
    if (!ctx.membership || !boardPackPolicy.read.opensFor(ctx)) throw notThere();
    await send(reply, await boardPackOf(ctx, period), language);
  }

  /** The pack behind a link. */
  @Get('shared/:token/board-pack.pdf')
  async shared(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('token') token: string, @Query('language') language = ''): Promise<void> {
    await send(reply, await this.service.opened(await this.contexts.fromRequest(request, reply), token), language);
  }
}

const notThere = () => new HttpException({ message: 'Not found' }, 404);

async function send(reply: FastifyReply, pack: BoardPack | null, language: string): Promise<void> {
  if (!pack) throw notThere();
  const pdf = await boardPackPdf(pack, language === 'pl' ? 'pl' : 'en');
  await reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `attachment; filename="tandem-${pack.period}.pdf"`)
    .header('cache-control', 'no-store')
    .send(pdf);
}
