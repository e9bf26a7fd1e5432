import { describe, expect, it } from 'vitest';
import { github } from '../../scripts/reporters/github.ts';
import { json } from '../../scripts/reporters/json.ts';
import { terminal } from '../../scripts/reporters/terminal.ts';
import type { Problem } from '../../src/wiki/problem.ts';

const problems: Problem[] = [
  {
    kind: 'unknown-theme',
    file: 'insights/a.md',
    line: 5,
    column: 3,
    value: 'fess',
    message: 'There is no theme `fess`.',
    remedy: 'Did you mean `fees`?',
  },
  {
    kind: 'no-evidence',
    file: 'insights/a.md',
    line: 7,
    value: 'a',
    message: 'No evidence: 100%, really.',
    remedy: 'Add\nsome.',
  },
  {
    kind: 'past-review',
    file: 'insights/b.md',
    value: '2026-01-01',
    message: 'Too old.',
    remedy: 'Read it.',
  },
];
const report = { problems, counts: { errors: 2, warnings: 1 } };
const place = { folder: 'content' };

describe('reporters', () => {
  it('print for people: errors first, by file, with place, value, message, remedy and counts', () => {
    expect(terminal(report, place)).toMatchInlineSnapshot(`
      "Errors

      content/insights/a.md
        content/insights/a.md:5:3  unknown-theme
          There is no theme \`fess\`.
          Did you mean \`fees\`?
        content/insights/a.md:7  no-evidence
          No evidence: 100%, really.
          Add
      some.

      Warnings

      content/insights/b.md
        content/insights/b.md  past-review \`2026-01-01\`
          Too old.
          Read it.

      2 errors, 1 warning
      "
    `);
  });

  it('say that there is nothing to say', () => {
    expect(terminal({ problems: [], counts: { errors: 0, warnings: 0 } }, place)).toBe(
      'Checked content/: no problems.\n',
    );
  });

  it('print for programs what people get', () => {
    expect(JSON.parse(json(report, place))).toEqual(report);
  });

  it('print for GitHub with everything escaped that would break a line', () => {
    expect(github(report, place)).toMatchInlineSnapshot(`
      "::error file=content/insights/a.md,line=5,col=3,title=unknown-theme::There is no theme \`fess\`. Did you mean \`fees\`?
      ::error file=content/insights/a.md,line=7,title=no-evidence::No evidence: 100%25, really. Add%0Asome.
      ::warning file=content/insights/b.md,title=past-review::Too old. Read it.
      2 errors, 1 warning
      "
    `);
  });
});
