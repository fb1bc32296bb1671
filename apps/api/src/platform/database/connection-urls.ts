import { createHmac } from 'node:crypto';
import { APP_ROLE } from './tenant-table.ts';

/**
 * Password of tandem_app, derived from the owner's: every instance computes the same one and nobody has to configure a second secret.
 * Knowing it does not reveal the owner's password.
 */
export function appPassword(ownerUrl: string): string {
  const owner = decodeURIComponent(new URL(ownerUrl).password);
  return createHmac('sha256', owner).update(`role ${APP_ROLE}`).digest('base64url');
}

/** The URL with which the API connects, made from the owner's. */
export function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = appPassword(ownerUrl);
  return url.toString();
}
