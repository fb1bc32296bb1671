import { Global, Module } from '@nestjs/common';
import { OwnedThings } from './owned-things.ts';

/** What rules may own, and the hook that services ask before they write. */
@Global()
@Module({ providers: [OwnedThings], exports: [OwnedThings] })
export class OwnedThingsModule {}
