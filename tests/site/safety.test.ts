import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { attribute, elements, type Page, type PageElement, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const out = sampleSite();
let pages: Page[];
beforeAll(() => {
  pages = [...readPages(out).values()];
});

/** Bytes of compressed scripts that a reading page may load. */
const BUDGET = 15_000;

/** What is wrong on which page, the first of them. */
function faults(find: (element: PageElement, page: Page) => string | undefined): string[] {
  const found = pages.flatMap((page) =>
    [...elements(page.tree)].flatMap((element) => {
      const fault = find(element, page);
      return fault === undefined ? [] : [`${page.path}: ${fault}`];
    }),
  );
  return found.slice(0, 20);
}

function policyOf(page: Page): string {
  const meta = [...elements(page.tree)].find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return (meta && attribute(meta, 'content')) ?? '';
}

describe('the policy of every page', () => {
  it.each([
    ["default-src 'self'", 'nothing comes from elsewhere'],
    ["script-src 'self'", 'scripts are our own'],
    ["style-src 'self'", 'styles are our own'],
    ["object-src 'none'", 'there are no plug-ins'],
    ["base-uri 'none'", 'addresses cannot be bent'],
    ["form-action 'self'", 'forms go nowhere else'],
  ])('%s: %s', (directive) => {
    const without = pages.filter((page) => !policyOf(page).includes(directive)).map(({ path }) => path);
    expect(without.slice(0, 5)).toEqual([]);
  });

  it('allows no inline code that it does not know by its hash', () => {
    expect(
      pages.filter((page) => /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/.test(policyOf(page))),
    ).toEqual([]);
    expect(
      faults((element, page) => {
        const isCode = element.tagName === 'script' && attribute(element, 'src') === undefined;
        if (!isCode && element.tagName !== 'style') return undefined;
        const type = attribute(element, 'type');
        if (type === 'application/json' || type === 'application/ld+json') return undefined;
        const text = element.children.map((child) => ('value' in child ? child.value : '')).join('');
        const hash = createHash('sha256').update(text).digest('base64');
        return policyOf(page).includes(`'sha256-${hash}'`) ? undefined : `<${element.tagName}> without hash`;
      }),
    ).toEqual([]);
  });

  it('is kept by the markup: no style attribute, no handler in an attribute, no address that is code', () => {
    expect(
      faults(
        (element) =>
          Object.entries(element.properties).flatMap(([name, value]) =>
            name === 'style' || /^on[A-Z]/.test(name) || /^\s*(?:javascript|data:text)/i.test(String(value))
              ? [`<${element.tagName} ${name}="${String(value).slice(0, 60)}">`]
              : [],
          )[0],
      ),
    ).toEqual([]);
  });
});

it('no page asks another host for anything; only links that a reader follows lead away', () => {
  expect(
    faults((element) => {
      const loaded = ['src', 'srcset', 'poster', 'data', 'action']
        .map((name) => attribute(element, name))
        .concat(
          element.tagName === 'a' || attribute(element, 'rel') === 'canonical'
            ? []
            : attribute(element, 'href'),
        );
      return loaded.find((value) => /^(?:https?:)?\/\//.test(value ?? ''));
    }),
  ).toEqual([]);
});

it('no style sheet asks another host for anything', () => {
  const sheets = new Set(
    pages.flatMap((page) =>
      [...elements(page.tree)].flatMap((element) =>
        attribute(element, 'rel') === 'stylesheet' ? (attribute(element, 'href') ?? []) : [],
      ),
    ),
  );
  expect(sheets.size).toBeGreaterThan(0);
  for (const sheet of sheets)
    expect(readFileSync(join(out, sheet), 'utf8')).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
});

it(`a page to read loads scripts of less than ${BUDGET / 1000} kB, compressed`, () => {
  const sizes = pages.map((page) => ({ path: page.path, bytes: scriptBytes(page) }));
  expect(sizes.filter(({ bytes }) => bytes >= BUDGET)).toEqual([]);
});

/** Compressed size of all scripts that load with a page, with everything that they import at once. */
function scriptBytes(page: Page): number {
  const scripts = [...elements(page.tree)].filter(({ tagName }) => tagName === 'script');
  const seen = new Set<string>();
  let inline = 0;
  for (const script of scripts) {
    const src = attribute(script, 'src');
    if (src !== undefined) follow(src, seen);
    else inline += gzipSync(textOf(script)).length;
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, inline);
}

/** Notes a script and what it imports statically; what it imports on demand loads later. */
function follow(address: string, seen: Set<string>): void {
  const path = new URL(address, 'http://wiki.example').pathname;
  if (seen.has(path)) return;
  seen.add(path);
  const code = readFileSync(join(out, path), 'utf8');
  for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g))
    follow(new URL(imported, `http://wiki.example${path}`).pathname, seen);
}
