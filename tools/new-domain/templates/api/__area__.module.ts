import { Module } from '@nestjs/common';
import { tells } from '../../platform/text/news.ts';
import { publishes } from '../../platform/text/published-texts.ts';
import { __Area__Resolver, __Thing__ListResolver, __Thing__SavedResolver } from './__area-kebab__.resolver.ts';
import { __Area__Service } from './__area-kebab__.service.ts';

/** __Things words__. Say here which of the eight recommendations this domain serves. */
@Module({
  providers: [
    __Area__Service,
    __Area__Resolver,
    __Thing__ListResolver,
    __Thing__SavedResolver,
    publishes({ entity: '__Thing__', table: '__things_snake__', columns: ['title', 'note'] }),
    tells({ entity: '__Thing__', table: '__things_snake__', title: 't.title' }),
  ],
  exports: [__Area__Service],
})
export class __Area__Module {}
