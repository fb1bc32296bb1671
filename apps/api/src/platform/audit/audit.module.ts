import { Global, Module } from '@nestjs/common';
import { Changes } from '../mutation/changes.ts';
import { AuditResolver } from './audit.resolver.ts';
import { ChangeFeed } from './change-feed.ts';
import { ConflictResolver } from './conflict.resolver.ts';

/** The audit log, which is also the outbox of changes. */
@Global()
@Module({ providers: [AuditResolver, ConflictResolver, ChangeFeed, Changes], exports: [Changes] })
export class AuditModule {}
