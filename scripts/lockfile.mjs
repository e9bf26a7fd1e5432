/**
 * Completes `package-lock.json` after dependencies were changed: `npm run lockfile`.
 *
 * Where a registry lacks a package's binaries for some other platform, npm leaves those optional
 * entries out of the lockfile, and `npm ci` then fails on that platform with "Missing ... from lock
 * file". This puts the entries back; platform and C library are read from the package's name, which
 * is how all of them are named. It downloads nothing and changes nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/**
 * The lock entry of a binary package, from its name.
 * @param {string} name such as `@biomejs/cli-linux-x64-musl`
 * @param {string} version exact version
 */
export function entryFor(name, version) {
  const words = name.split(/[-/]/);
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const libc = words.map((word) => LIBRARIES[word]).find(Boolean);
  if (!cpu || (!os && cpu !== 'wasm32')) {
    throw new Error(`The platform of ${name} cannot be read from its name; add its lock entry by hand.`);
  }
  return {
    version,
    cpu: [cpu],
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

/** Whether `name`, required from the package at `path`, has an entry where Node would look for it. */
function isLocked(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/**
 * The lockfile with an entry for every optional dependency that names an exact version.
 * @param {{packages: Record<string, any>}} lock parsed `package-lock.json`
 * @returns {{lock: object, added: string[]}} a new lockfile, and the paths that were added
 */
export function complete(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, path, name)) continue;
      if (!/^\d/.test(version)) {
        throw new Error(
          `${path} wants ${name} ${version}: no exact version, so its lock entry cannot be written here.`,
        );
      }
      packages[`node_modules/${name}`] = entryFor(name, version);
      added.push(`node_modules/${name}`);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: sorted }, added };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../package-lock.json', import.meta.url);
  const { lock, added } = complete(JSON.parse(readFileSync(file, 'utf8')));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    added.length > 0 ? `Added ${added.length} entries:\n${added.join('\n')}` : 'The lockfile is complete.',
  );
}
