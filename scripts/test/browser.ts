import { posix, win32 } from 'node:path';

/** The machine as far as looking for a browser needs it; a test passes its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the path is an existing file. */
  isFile(path: string): boolean;
  /** Whether the program starts: a stub that only says what to install does not. */
  starts(path: string): boolean;
}

/** Where a browser was found, or every place that was looked at. */
export type BrowserSearch =
  | { readonly found: string }
  | { readonly found?: never; readonly tried: readonly string[] };

/**
 * Parts of Chrome that tests do without. The first ones draw two pages of the address bar for every window, which takes
 * longer than most tests. The others are what Playwright turns off itself: of two such flags Chrome heeds only the last.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * Flags with which Chrome and Debian's Chromium start for tests, as root and in containers too.
 * `--no-sandbox`: root has no sandbox there; only pages of our own are opened.
 */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Looks for Chrome or Chromium: `CHROME_PATH` first, then the names on `PATH`, then the platform's usual places.
 * @param further paths to try last, such as that of an earlier download
 */
export function findBrowser(machine: Machine, further: readonly string[] = []): BrowserSearch {
  const tried = [...chosen(machine), ...onPath(machine), ...usualPlaces(machine), ...further];
  const found = tried.find((path) => machine.isFile(path) && machine.starts(path));
  return found === undefined ? { tried } : { found };
}

function chosen({ env }: Machine): string[] {
  return env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
}

function onPath({ env, platform }: Machine): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, `${name}${suffix}`)));
}

function usualPlaces({ env, platform }: Machine): string[] {
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return bases.flatMap((base) => (base ? programs.map((program) => `${base}\\${program}`) : []));
  }
  if (platform === 'darwin') {
    const bases = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    return bases.flatMap((base) => programs.map((program) => `${base}/${program}`));
  }
  return [
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}
