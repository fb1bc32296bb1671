import { describe, expect, test } from '@jest/globals';
import { safeReturnPath, signInPath } from './session-guards.ts';

describe('the way back after signing in', () => {
  test('keeps the address with its query', () => {
    const path = signInPath('/w/demo/goals?side=IT');
    expect(new URL(path, 'http://localhost').searchParams.get('to')).toBe('/w/demo/goals?side=IT');
    expect(signInPath('/')).toBe('/sign-in');
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', null])('never leaves this site: %s', (to) => {
    expect(safeReturnPath(to)).toBeNull();
  });

  test('follows addresses of this site', () => {
    expect(safeReturnPath('/w/demo')).toBe('/w/demo');
  });
});
