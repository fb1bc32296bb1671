import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../config/config.module.ts';
import { askedLanguage, type Language } from '../context/language.ts';
import { type Actor, type Membership, RequestContext, type Role, type Side } from '../context/request-context.ts';
import { Database } from '../database/database.ts';
import { readSessionToken, writeSessionToken } from '../http/cookies.ts';
import { hashToken } from './tokens.ts';

interface SessionRow {
  session_id: string;
  user_id: string;
  email: string;
  name: string;
  language: Language;
  stale: boolean;
  workspace_id: string | null;
  slug: string;
  timezone: string;
  country: string;
  member_id: string;
  department_id: string;
  role: Role;
  kind: Side | 'OTHER';
}

/** Who holds the session of $1, and what they are in the workspace with the slug $2. Rights are read at each request, so a change counts at once. */
const SESSION_SQL = `
  select s.id as session_id, u.id as user_id, u.email, u.name, u.language, s.last_seen_at < now() - interval '5 minutes' as stale,
    m.workspace_id, w.slug, w.timezone, w.country, m.id as member_id, m.department_id, m.role, d.kind
  from sessions s
  join users u on u.id = s.user_id and u.disabled_at is null
  left join workspaces w on w.slug = $2
  left join memberships m on m.workspace_id = w.id and m.user_id = u.id and m.state = 'ACTIVE'
  left join departments d on d.workspace_id = m.workspace_id and d.id = m.department_id
  where s.token_hash = $1 and s.ended_at is null
    and s.last_seen_at > now() - make_interval(hours => $3) and s.created_at > now() - make_interval(days => $4)`;

/** Makes the RequestContext of a request (or of a socket) from its cookie and headers. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param slug of the workspace that is asked for; the header of the application unless an address names it */
  async fromRequest(request: FastifyRequest, reply?: FastifyReply, slug = header(request, 'x-tandem-workspace') ?? ''): Promise<RequestContext> {
    const token = readSessionToken(request, this.config);
    const session = token ? hashToken('session', token) : undefined;
    const row = session ? await this.find(session, slug) : undefined;
    if (row?.stale) await this.touch(row.session_id);
    return new RequestContext({
      database: this.database,
      requestId: request.id,
      now: new Date(),
      language: askedLanguage(request.headers, row?.language),
      actor: row ? actorOf(row) : null,
      membership: row ? membershipOf(row) : null,
      session: row ? session : undefined,
      ip: request.ip,
      userAgent: (header(request, 'user-agent') ?? '').slice(0, 300),
      idempotencyKey: header(request, 'idempotency-key'),
      setSessionToken: reply && ((value) => writeSessionToken(reply, this.config, value)),
    });
  }

  /** Whether the session of a request or socket is still in force, and the person still a member with an account that is not switched off. */
  async stillHolds(ctx: RequestContext): Promise<boolean> {
    const row = ctx.session ? await this.find(ctx.session, ctx.member.slug) : undefined;
    return row?.member_id === ctx.memberId;
  }

  private async find(session: string, slug: string): Promise<SessionRow | undefined> {
    const values = [session, slug, this.config.SESSION_IDLE_HOURS, this.config.SESSION_MAX_DAYS];
    const [row] = await this.database.read<SessionRow>({ session }, SESSION_SQL, values);
    return row;
  }

  private async touch(sessionId: string): Promise<void> {
    await this.database.transaction({}, (tx) => tx.query('update sessions set last_seen_at = now() where id = $1', [sessionId]));
  }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function actorOf(row: SessionRow): Actor {
  return { userId: row.user_id, sessionId: row.session_id, email: row.email, name: row.name };
}

function membershipOf(row: SessionRow): Membership | null {
  if (!row.workspace_id) return null;
  return {
    workspaceId: row.workspace_id,
    slug: row.slug,
    timezone: row.timezone,
    country: row.country,
    memberId: row.member_id,
    departmentId: row.department_id,
    role: row.role,
    side: row.kind === 'OTHER' ? null : row.kind,
  };
}
