import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mdxPlugins } from '../../src/markdown/mdx.ts';
import { MARKDOWN_FEATURES, renderMarkdown } from '../../src/markdown/render.ts';
import { marksFor, type Segment } from '../../src/markdown/segments.ts';
import { BLOCKS } from '../../src/schema/blocks.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, sentence: name.replaceAll('-', ' ') }));

// MDX has neither HTML comments nor indented code.
const MARKDOWN_ONLY = new Set(['raw-html-passes-and-forged-marks-are-inert', 'indented-code-is-left-alone']);

function read(name: string): string {
  return readFileSync(join(folder, name, 'input.md'), 'utf8');
}

/** Compares with the kept answer; `UPDATE=1` writes it anew, which a build server must not do. */
function expectKept(name: string, found: unknown): void {
  const file = join(folder, name, 'expected.json');
  if (process.env['UPDATE'] === '1') {
    if (process.env['CI'] === 'true')
      throw new Error('UPDATE=1 is refused where CI=true: nobody would read it.');
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  }
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** Components with their attributes, nested, without the HTML around them. */
type Outline = { component: string; attributes: Record<string, unknown>; children: Outline[] };

function outlineOf(segments: readonly Segment[]): Outline[] {
  return segments.flatMap((segment) =>
    'html' in segment ? [] : [{ ...segment, children: outlineOf(segment.children) }],
  );
}

const COMPONENTS = [...BLOCKS.map(({ name }) => name), 'WikiLink'];

/** The same outline of a body written as MDX, by running what it compiles to. */
async function mdxOutline(source: string): Promise<Outline[]> {
  const jsx = (type: unknown, props: unknown): Outline[] => {
    const { children, ...attributes } = props as { children?: unknown };
    const inner = outlinesIn(children);
    return COMPONENTS.includes(String(type))
      ? [{ component: String(type), attributes, children: inner }]
      : inner;
  };
  const { default: body } = await evaluate(source, {
    mdastPlugins: mdxPlugins(),
    features: MARKDOWN_FEATURES,
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
  });
  return outlinesIn(
    (body as (props: object) => unknown)({
      components: Object.fromEntries(COMPONENTS.map((name) => [name, name])),
    }),
  );
}

function outlinesIn(value: unknown): Outline[] {
  if (Array.isArray(value)) return value.flatMap(outlinesIn);
  return typeof value === 'object' && value !== null ? [value as Outline] : [];
}

describe('a Markdown body', () => {
  it.each(cases)('$sentence', async ({ name }) => {
    expectKept(name, await renderMarkdown(read(name)));
  });

  it.each(cases.filter(({ name }) => !MARKDOWN_ONLY.has(name)))(
    'has the same components when it is written as MDX: $sentence',
    async ({ name }) => {
      const source = read(name);
      expect(await mdxOutline(source)).toEqual(outlineOf(await renderMarkdown(source)));
    },
  );

  it('is cut only at marks of its own, which it cannot contain', async () => {
    const first = ':figure{claim=a}';
    const forged = `Text ${marksFor(first).opening(0)} ${first}`;
    expect(outlineOf(await renderMarkdown(forged))).toEqual([
      { component: 'Figure', attributes: { claim: 'a' }, children: [] },
    ]);
  });

  it('may be very long', async () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `Absatz ${i} um 14:30 mit [[insight/a-${i}]].`);
    const segments = await renderMarkdown(lines.join('\n\n'));
    expect(outlineOf(segments)).toHaveLength(5_000);
    expect(segments.filter((segment) => 'html' in segment && segment.html.includes('14:30'))).toHaveLength(
      5_000,
    );
  });

  it('may nest containers deeply', async () => {
    const depth = 40;
    const fence = (level: number) => ':'.repeat(3 + depth - level);
    const open = Array.from({ length: depth }, (_, i) => `${fence(i)}callout{type=tip}`);
    const close = Array.from({ length: depth }, (_, i) => fence(depth - 1 - i));
    let level = outlineOf(await renderMarkdown([...open, 'Innen', ...close].join('\n')));
    let found = 0;
    for (; level[0]; level = level[0].children) found += 1;
    expect(found).toBe(depth);
  });
});
