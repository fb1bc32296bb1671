import { Module } from '@nestjs/common';
import { __Area__Resolver, __Thing__ListResolver, __Thing__SavedResolver } from './__area-kebab__.resolver.ts';
import { __Area__Service } from './__area-kebab__.service.ts';

/** __Things words__. Say here which of the eight recommendations this domain serves. */
@Module({
  providers: [__Area__Service, __Area__Resolver, __Thing__ListResolver, __Thing__SavedResolver],
  exports: [__Area__Service],
})
export class __Area__Module {}
