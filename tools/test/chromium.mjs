import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// The shell without windows needs a fifth less work for the same pages.
const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Path of a Chromium or Chrome on this machine, if there is one. */
export const findChromium = () => PLACES.find((path) => path && existsSync(path));

/** Makes sure that there is a browser: installs Debian's where that is possible, else says what to do. */
export function ensureChromium() {
  if (findChromium()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (once)…');
    const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
  }
  if (findChromium()) return true;
  console.error('The browser tests need Chromium or Chrome. Install one, or give its path in CHROMIUM_PATH.');
  return false;
}
