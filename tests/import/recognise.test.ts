import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examine } from '../../scripts/sources/formats/examine.ts';
import { bytesInput, fileInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { look } from '../../scripts/sources/sight.ts';
import { TOOLS } from '../../scripts/sources/tools.ts';
import { testWiki } from './wiki.ts';

/** Input files of the cases of a tool, which begin with its id. */
const inputs = TOOLS.flatMap(({ id }) =>
  globSync(`${id}-*/*`, { cwd: import.meta.dirname })
    .filter((file) => basename(file) !== 'case.json' && /\.\w+$/.test(file))
    .map((file) => ({ id, file })),
);

describe('the table of tools', () => {
  it('names every tool once, in the order of the alphabet', () => {
    const ids = TOOLS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has a case for every tool', () => {
    const shown = new Set(inputs.map(({ id }) => id));
    expect(TOOLS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(inputs)('knows $file as $id, and no other tool is as sure', async ({ id, file }) => {
    const input = fileInput(file, import.meta.dirname);
    const examined = await examine(input, {});
    const sight = await look(input, examined, {});
    const claims = TOOLS.flatMap((tool) => {
      const sure = tool.recognise(sight)?.sure;
      return sure === undefined ? [] : [{ id: tool.id, sure }];
    });
    const own = claims.find((claim) => claim.id === id)?.sure ?? 0;
    expect(own, `${dirname(file)} is not recognised`).toBeGreaterThan(0);
    expect(claims.filter((claim) => claim.id !== id && claim.sure >= own)).toEqual([]);
  });
});

describe('--as', () => {
  const input = bytesInput('notes.csv', Buffer.from('id,note\n1,Die Karte kam nie an\n'));

  it('refuses a tool that nobody knows, and names the one that was meant', async () => {
    await expect(openTable(input, {}, 'qualtrix')).rejects.toThrow(
      /no tool `qualtrix`\. Did you mean `qualtrics`/,
    );
  });

  it('refuses a file that is no export of the tool, saying what one looks like', async () => {
    await expect(openTable(input, {}, 'qualtrics')).rejects.toThrow(
      /`notes\.csv` does not look like .*Qualtrics/,
    );
  });

  it('reads any table as generic', async () => {
    expect((await openTable(input, {}, 'generic')).tool).toBe('generic');
  });

  it('reads a known source anew, whose columns were mapped before', async () => {
    const wiki = testWiki();
    onTestFinished(() => wiki.remove());
    wiki.write('notes.csv', 'id,note\n1,Die Karte kam nie an\n');
    expect((await wiki.report(['notes.csv', '--map', 'text=note'])).exit).toBe(0);
    wiki.write('other.csv', 'nr,kommentar\n2,Die Karte kam am zweiten Tag\n');
    const again = await wiki.report(['other.csv', '--source', 'notes', '--as', 'generic']);
    expect(again.sources[0]?.mapping['text']).toEqual(['kommentar']);
  });
});
