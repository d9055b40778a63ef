/**
 * Runs before every script of package.json: installs what the lock prescribes, if that has not been done.
 *
 * Understood by Node 18, since nothing newer need be on the machine: the Node that runs everything else
 * comes with the installation. Talks on standard error; standard output belongs to the script that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** When npm last installed here, and when the lock was last written; null if never. */
const installed = changed('node_modules/.package-lock.json');
const locked = changed('package-lock.json');

if (installed === null || (locked !== null && locked > installed)) {
  // npm ci empties the folder first, and it would do so through a link: that folder belongs to another checkout.
  if (isLink('node_modules')) {
    process.stderr.write(
      'node_modules is a link to the dependencies of another checkout, and those are not what package-lock.json prescribes.\n' +
        'Nothing was installed, so that the other checkout keeps its own. Remove the link, then run this again.\n',
    );
    process.exit(1);
  }
  process.stderr.write('Installing what package-lock.json prescribes (npm ci) …\n');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status, error } = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    process.stderr.write(
      `npm ci did not succeed${error ? `: ${error.message}` : ''}. Its reason stands above.\n`,
    );
    process.exit(1);
  }
}

if (!isNewEnough(process.versions.node) && !existsSync(`${root}node_modules/.bin/node`)) {
  process.stderr.write(
    `Rapport's own scripts need Node.js 22.18 or newer. This is ${process.versions.node}, and there is no newer one among the dependencies for ${process.platform} ${process.arch}.\n`,
  );
  process.exit(3);
}

/** Milliseconds, or null for a file that is not there. */
function changed(path) {
  return existsSync(root + path) ? statSync(root + path).mtimeMs : null;
}

function isLink(path) {
  return lstatSync(root + path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** From 22.18 on, Node reads TypeScript without a flag. */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
