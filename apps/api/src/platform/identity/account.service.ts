import { Inject, Injectable } from '@nestjs/common';
import { v4, v7 } from 'uuid';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Language } from '../context/language.ts';
import type { RequestContext } from '../context/request-context.ts';
import { Database } from '../database/database.ts';
import { commonErrors } from '../errors/define-errors.ts';
import { Invalid, NotFound, Refused } from '../errors/problems.ts';
import { isUuid } from '../database/rows.ts';
import { User } from './identity.entities.ts';
import { identityErrors } from './identity.errors.ts';
import { hashPassword, passwordFailure, passwordMatches } from './passwords.ts';
import { hashIp, type Limit, Throttle } from './throttle.ts';
import { hashToken, newToken } from './tokens.ts';

const SIGN_IN: Limit = { name: 'sign-in', attempts: 10, minutes: 15 };
const SIGN_UP: Limit = { name: 'sign-up', attempts: 20, minutes: 60 };

export interface Credentials {
  email: string;
  password: string;
}

export interface NewAccount extends Credentials {
  name: string;
  language: Language;
}

type AccountAction = 'signed-up' | 'signed-in' | 'signed-out' | 'password-changed' | 'profile-changed' | 'session-revoked';

/** Accounts and sessions: of the whole instance, outside any workspace. */
@Injectable()
export class AccountService {
  private readonly throttle: Throttle;

  constructor(
    database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.throttle = new Throttle(database);
  }

  /**
   * Creates an account. Whether the address was known already is not told: both answers, and the time they take, are the same; the person then
   * signs in with what they typed.
   */
  async signUp(ctx: RequestContext, input: NewAccount): Promise<void> {
    await this.throttle.attempt(ctx, SIGN_UP);
    if (this.config.SIGN_UP === 'invited') throw new Refused(identityErrors.SIGN_UP_CLOSED);
    await this.createUser(ctx, input);
  }

  /** Inserts a user unless the address has one. @returns the id of the new user, or null @throws Invalid for a weak password */
  async createUser(ctx: RequestContext, input: NewAccount): Promise<string | null> {
    const failure = passwordFailure(input.password, input);
    if (failure) throw new Invalid([{ path: 'password', ...failure }]);
    const id = v7();
    const passwordHash = await hashPassword(input.password);
    const inserted = await ctx.query(
      `insert into users (id, email, name, language, password_hash) values ($1, $2, $3, $4, $5) on conflict (lower(email)) do nothing returning id`,
      [id, input.email.trim(), input.name.trim(), input.language, passwordHash],
    );
    await this.record(ctx, inserted.length > 0 ? id : null, 'signed-up');
    return inserted.length > 0 ? id : null;
  }

  /** Opens a session. @throws Refused SIGN_IN_FAILED, the same for a wrong password and an unknown address; RateLimited */
  async signIn(ctx: RequestContext, input: Credentials): Promise<string> {
    const email = input.email.trim();
    await this.throttle.attempt(ctx, SIGN_IN, email);
    const [user] = await ctx.query<{ id: string; password_hash: string }>(
      'select id, password_hash from users where lower(email) = lower($1) and disabled_at is null',
      [email],
    );
    const matches = await passwordMatches(user?.password_hash ?? null, input.password);
    if (!user || !matches) throw new Refused(identityErrors.SIGN_IN_FAILED);
    await this.throttle.succeed(ctx, SIGN_IN, email);
    await this.openSession(ctx, user.id);
    return user.id;
  }

  /** Opens a session for a user whose identity is established, ends the one the request came with, and sets the cookie. */
  async openSession(ctx: RequestContext, userId: string): Promise<void> {
    if (ctx.actor) await this.end(ctx, ctx.actor.sessionId);
    const token = newToken();
    await ctx.query('insert into sessions (id, user_id, token_hash, user_agent) values ($1, $2, $3, $4)', [
      v4(),
      userId,
      hashToken('session', token),
      ctx.userAgent,
    ]);
    await this.record(ctx, userId, 'signed-in');
    ctx.setSessionToken(token);
  }

  /** Ends the session of the request. Signing out twice is fine. */
  async signOut(ctx: RequestContext): Promise<void> {
    if (ctx.actor) await this.end(ctx, ctx.actor.sessionId);
    await this.record(ctx, ctx.actor?.userId ?? null, 'signed-out');
    ctx.setSessionToken(null);
  }

  /** Changes the password, ends every session and opens a new one here. @throws Invalid for a wrong current or a weak new password */
  async changePassword(ctx: RequestContext, input: { currentPassword: string; newPassword: string }): Promise<void> {
    const { userId, email, name } = ctx.signedIn;
    await this.throttle.attempt(ctx, SIGN_IN, email);
    const user = await ctx.transaction.findOneByOrFail(User, { id: userId });
    if (!(await passwordMatches(user.passwordHash, input.currentPassword))) throw Invalid.field('currentPassword', identityErrors.WRONG_PASSWORD);
    await this.throttle.succeed(ctx, SIGN_IN, email);
    const failure = passwordFailure(input.newPassword, { email, name });
    if (failure) throw new Invalid([{ path: 'newPassword', ...failure }]);
    await ctx.transaction.update(User, { id: userId }, { passwordHash: await hashPassword(input.newPassword) });
    await ctx.query('update sessions set ended_at = now() where user_id = $1 and ended_at is null', [userId]);
    await this.record(ctx, userId, 'password-changed');
    await this.openSession(ctx, userId);
  }

  /** Changes name or language of the signed-in person, in every workspace. */
  async updateProfile(ctx: RequestContext, input: { name?: string | null; language?: Language | null }): Promise<void> {
    const { userId } = ctx.signedIn;
    const patch = { ...(input.name ? { name: input.name.trim() } : {}), ...(input.language ? { language: input.language } : {}) };
    if (Object.keys(patch).length === 0) throw Invalid.field('name', commonErrors.REQUIRED);
    await ctx.transaction.update(User, { id: userId }, patch);
    await this.record(ctx, userId, 'profile-changed');
  }

  /** Ends one of the person's own sessions; the cookie is cleared when it is this one. @throws NotFound also for somebody else's session */
  async revokeSession(ctx: RequestContext, id: string): Promise<void> {
    const { userId, sessionId } = ctx.signedIn;
    const ended = isUuid(id)
      ? await ctx.query('update sessions set ended_at = now() where id = $1 and user_id = $2 and ended_at is null returning id', [id, userId])
      : [];
    if (ended.length === 0) throw new NotFound();
    await this.record(ctx, userId, 'session-revoked');
    if (id === sessionId) ctx.setSessionToken(null);
  }

  private async end(ctx: RequestContext, sessionId: string): Promise<void> {
    await ctx.query('update sessions set ended_at = now() where id = $1', [sessionId]);
  }

  /** What happens to an account is kept apart from any workspace's audit log, with a pseudonym of the network. */
  private async record(ctx: RequestContext, userId: string | null, action: AccountAction): Promise<void> {
    await ctx.query('insert into account_events (id, user_id, action, ip_hash) values ($1, $2, $3, $4)', [v7(), userId, action, hashIp(ctx.ip)]);
    ctx.auditCount += 1;
  }
}
