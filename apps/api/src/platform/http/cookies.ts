import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';

/** Over TLS the `__Host-` prefix ties the cookie to this host and path; browsers refuse it over plain http, which local use needs. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-tandem' : 'tandem_session';
}

export function isSecure(config: Config): boolean {
  return config.PUBLIC_URL?.startsWith('https://') ?? false;
}

/** The opaque token of the request, if it has the shape of one. */
export function readSessionToken(request: FastifyRequest, config: Config): string | undefined {
  const token = request.cookies?.[sessionCookieName(isSecure(config))];
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** Sets or, with null, clears the session cookie. */
export function writeSessionToken(reply: FastifyReply, config: Config, token: string | null): void {
  const secure = isSecure(config);
  const options = { path: '/', httpOnly: true, secure, sameSite: 'lax' as const };
  if (token === null) void reply.clearCookie(sessionCookieName(secure), options);
  else void reply.setCookie(sessionCookieName(secure), token, { ...options, maxAge: config.SESSION_MAX_DAYS * 86_400 });
}
