/**
 * Sees to it that the browser tests find a Chromium: looks for one, and where this is a machine of a build
 * service, with the rights to do so, installs Debian's. Never fails by itself: without a browser the browser
 * tests fail, and say why.
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';

if (findChromium() === null) {
  if (mayInstall()) {
    process.stderr.write('No Chromium found: installing it with apt-get …\n');
    if (!aptGet('install')) {
      aptGet('update');
      aptGet('install');
    }
  }
  if (findChromium() === null) {
    process.stderr.write(
      'No Chromium found. The browser tests will fail; install it (apt-get install chromium), or name it in the variable CHROMIUM.\n',
    );
  }
}

/** As root, and where nobody sits before the screen who should be asked first. */
function mayInstall() {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  return root && (Boolean(process.env.CI) || !process.stdin.isTTY);
}

function aptGet(verb) {
  const what = verb === 'install' ? ['install', '--yes', '--no-install-recommends', 'chromium'] : ['update'];
  const { status } = spawnSync('apt-get', what, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
