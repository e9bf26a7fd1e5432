import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complete, entryFor } from '../../scripts/lockfile.mjs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

describe('the lockfile of this project', () => {
  test('has an entry for the binaries of every platform', () => expect(complete(lock).added).toEqual([]));
  test('names no registry', () => expect(JSON.stringify(lock)).not.toContain('"resolved"'));
});

describe('completing a lockfile', () => {
  test.each([
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@astrojs/compiler-binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@astrojs/compiler-binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform of %s', (name, platform) => {
    expect(entryFor(name, '1.2.3')).toEqual({ version: '1.2.3', optional: true, ...platform });
  });

  test('refuses a name that says no platform', () =>
    expect(() => entryFor('fsevents', '2.3.3')).toThrow('by hand'));

  test('adds what is missing and keeps what is there, nested or not', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' } },
      'node_modules/a-linux-x64': { version: '1.0.0' },
      'node_modules/b': { optionalDependencies: { 'b-linux-x64': '2.0.0' } },
      'node_modules/b/node_modules/b-linux-x64': { version: '2.0.0' },
    };
    expect(complete({ packages }).added).toEqual(['node_modules/a-darwin-arm64']);
  });
});
