import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/test/browser.ts';

/** A machine with these files; those in `broken` exist and do not start. */
function machine(
  files: string[],
  env: Record<string, string> = {},
  more: Partial<Machine> & { broken?: string[] } = {},
): Machine {
  const { broken = [], ...rest } = more;
  return {
    platform: 'linux',
    env,
    isFile: (path) => files.includes(path),
    starts: (path) => !broken.includes(path),
    ...rest,
  };
}

test.each([
  [
    'CHROME_PATH goes first',
    machine(['/my/chrome', '/usr/bin/chromium'], { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' }),
    '/my/chrome',
  ],
  [
    'a CHROME_PATH that is no file is passed over',
    machine(['/usr/bin/chromium'], { CHROME_PATH: '/gone' }),
    '/usr/bin/chromium',
  ],
  [
    'Chrome goes before Chromium on PATH',
    machine(['/a/chromium', '/b/google-chrome'], { PATH: '/a:/b' }),
    '/b/google-chrome',
  ],
  [
    'a stub that does not start is passed over',
    machine(
      ['/a/chromium-browser', '/snap/bin/chromium'],
      { PATH: '/a' },
      { broken: ['/a/chromium-browser'] },
    ),
    '/snap/bin/chromium',
  ],
  [
    'macOS has it among the applications',
    machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {}, { platform: 'darwin' }),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Windows has it among the programs',
    machine(
      ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
      { PROGRAMFILES: 'C:\\Program Files' },
      { platform: 'win32' },
    ),
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
])('%s', (_name, given, path) => expect(findBrowser(given)).toEqual({ found: path }));

test('an earlier download comes last', () => {
  expect(findBrowser(machine(['/cache/chrome', '/usr/bin/chromium']), ['/cache/chrome'])).toEqual({
    found: '/usr/bin/chromium',
  });
  expect(findBrowser(machine(['/cache/chrome']), ['/cache/chrome'])).toEqual({ found: '/cache/chrome' });
});

test('where there is none, every place that was looked at is named', () => {
  const search = findBrowser(machine([], { CHROME_PATH: '/my/chrome', PATH: '/a' }));
  expect(search).toEqual({
    tried: expect.arrayContaining(['/my/chrome', '/a/chromium', '/usr/bin/chromium']),
  });
});
