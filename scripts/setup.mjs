/**
 * Installs what is missing. Runs before every script of `package.json`, so it uses Node's own modules
 * alone and runs on any Node: the current one comes with the packages (the `node` package).
 * A stamp of lockfile, platform and architecture makes the second run do nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.outside-in-stamp');

/** What the installed packages must have been installed for. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`\n${process.platform}\n${process.arch}\n`).digest('hex');
}

/** The stamp of the last installation, or nothing. */
function presentStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/** The Node that the packages bring; its installer writes `node.exe` on Windows. */
function bundledNode() {
  return ['node', 'node.exe']
    .map((name) => join(modules, 'node', 'bin', name))
    .find((file) => existsSync(file));
}

/** Ends with one sentence; the pre-script's failure stops npm before the script itself. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function install() {
  const npm = process.env['npm_execpath'];
  if (!npm) {
    stop(
      'Packages are missing, and npm installs them: start this through npm, for example `npm start` or `npm test`.',
    );
  }
  process.stderr.write('Installing what is missing (only this once; it takes about a minute) ...\n');
  // Windows cannot delete a running program, and after the first time the Node that runs this lies in node_modules.
  const busy =
    process.platform === 'win32' && process.execPath.toLowerCase().startsWith(modules.toLowerCase());
  const command = busy ? ['install', '--no-save'] : ['ci'];
  // The Node that runs npm stays where it is while node_modules is replaced.
  const node = process.env['npm_node_execpath'] || process.execPath;
  const result = spawnSync(node, [npm, ...command, '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    // Standard output belongs to the command that follows, standard input too.
    stdio: ['ignore', 2, 2],
  });
  if (result.error) stop(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    stop(
      'The installation failed; npm says why above. Without a connection to the registry, try again later.',
    );
  }
}

if (presentStamp() !== wantedStamp()) {
  install();
  if (!bundledNode()) {
    stop(
      'The packages are there, but the current Node is not: npm was told to skip install scripts. ' +
        'Run `npm ci --ignore-scripts=false`, then try again.',
    );
  }
  writeFileSync(stampFile, wantedStamp());
}
