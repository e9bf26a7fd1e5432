import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../scripts/sources/formats/markup.ts';
import { safeMarkdown } from '../../scripts/sources/formats/safeMarkdown.ts';
import { periodIn } from '../../scripts/sources/research-report/period.ts';

const safe: readonly [says: string, markdown: string, result: string][] = [
  ['headings move below the title', '# Eins\n\n## Zwei', '## Eins\n\n### Zwei'],
  ['an underlined heading moves, too', 'Eins\n====\n\ntext', '## Eins\n\ntext'],
  ['HTML becomes its words', 'a <b>b</b>\n\n<div onclick="x()">c</div>', 'a b\n\nc'],
  ['scripts and comments are dropped', '<script>x()</script>\n\n<!-- y -->\n\nz', 'z'],
  [
    'what HTML says in signs stays words',
    '<p>[a](javascript:x) &lt;b&gt;</p>',
    '\\[a\\](javascript\\:x) \\<b\\>',
  ],
  ['pictures become their description', '![Skizze](a.png)', 'Skizze'],
  ['links beside the page become words', 'Siehe [**den** Plan](plan.md#a).', 'Siehe **den** Plan.'],
  ['links that run something become words', '[klick](javascript:alert(1))', 'klick'],
  [
    'links to the web stay',
    '[a](https://example.org/a) <https://example.org>',
    '[a](https://example.org/a) <https://example.org>',
  ],
  ['links of the wiki are escaped', '[[insight/a]]', '\\[\\[insight/a]]'],
  [
    'blocks of the wiki are escaped',
    '::verbatim{record="a/b"} und :term[x]',
    '\\:\\:verbatim{record="a/b"} und \\:term[x]',
  ],
  ['times and colons stay', 'Um 14:30 Uhr: los', 'Um 14:30 Uhr: los'],
  ['code stays as it is', '```\n<b>:term[x]\n```', '```\n<b>:term[x]\n```'],
];

describe('Markdown from outside', () => {
  it.each(safe)('%s', (_says, markdown, result) => expect(safeMarkdown(markdown)).toBe(result));
});

const periods: readonly [text: string, from: string | undefined, to?: string][] = [
  ['2021, Spring - Evil User Journeys', '2021-03-01', '2021-05-31'],
  ['Nutzertests im Herbst 2025', '2025-09-01', '2025-11-30'],
  ['2022, Winter', '2022-12-01', '2023-02-28'],
  ['Q2 2026 interviews', '2026-04-01', '2026-06-30'],
  ['Interviews März 2026', '2026-03-01', '2026-03-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['12.02.2026 bis 3.3.2026', '2026-02-12', '2026-03-03'],
  ['2026-02-30', undefined],
  ['Interviews 2026', undefined],
];

describe('the time of a study', () => {
  it.each(periods)('%s', (text, from, to) =>
    expect(periodIn(text)).toEqual(from === undefined ? undefined : { from, to }),
  );
});

const pages: readonly [says: string, text: string, is: boolean][] = [
  ['front matter', '---\ntitle: A\n---\ntext', true],
  ['two headings', '# A\n\ntext\n\n## B\n', true],
  ['a table whose first column is a number sign', '# ;Text\n1;Die Karte kam nie an\n', false],
  ['a comment above a table', '# exported today\nid,text\n1,a\n', false],
  ['a line of dashes above a table', '---\nid,text\n1,a\n', false],
  ['plain text', 'Ein Satz.\n', false],
];

describe('Markdown is told from tables', () => {
  it.each(pages)('%s', (_says, text, is) => expect(isMarkdown(text)).toBe(is));
});
