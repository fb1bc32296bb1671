import { Global, Module } from '@nestjs/common';
import { AfterWork } from '../mutation/after-work.ts';
import { Changes } from '../mutation/changes.ts';
import { PublishedTexts } from '../text/published-texts.ts';
import { News } from '../text/news.ts';
import { Searchables } from '../text/searchables.ts';
import { AuditResolver } from './audit.resolver.ts';
import { ChangeFeed } from './change-feed.ts';
import { ConflictResolver } from './conflict.resolver.ts';
import { Watches } from './watches.ts';

/** The audit log, which is also the outbox of changes, and what follows a change within its transaction. */
@Global()
@Module({ providers: [AuditResolver, ConflictResolver, ChangeFeed, Changes, Watches, AfterWork, PublishedTexts, Searchables, News], exports: [Changes, AfterWork, PublishedTexts, Searchables, News] })
export class AuditModule {}
