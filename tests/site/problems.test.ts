import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture, smallWiki } from './build.ts';

const wiki = smallWiki('problems', fixture('audiences/content'));
afterAll(() => wiki.remove());

it('a build of content with errors lists all of them with file and line, builds nothing and ends with 1', async () => {
  writeFileSync(
    join(wiki.content, 'insights/kaputt.md'),
    [
      '---',
      'title: Etwas stimmt nicht',
      'kind: pain',
      'owner: redaktoin',
      'themes: [anmeldung]',
      'assumption: true',
      '---',
      '',
      'Rufen Sie Frau Beispiel an: erika.beispiel@example.com, siehe [[insight/nirgends]].',
      '',
    ].join('\n'),
  );
  const { exit, output, out } = await wiki.build('internal');
  expect(exit).toBe(1);
  expect(output).toMatch(/3 errors/);
  expect(output).toMatch(/insights\/kaputt\.md:4:\d+.*redaktoin.*redaktion/);
  // The address, the link that leads nowhere, and the name, which in authored text is a warning.
  expect(output.match(/insights\/kaputt\.md:9:\d+/g)).toHaveLength(3);
  expect(output).toContain('insight/nirgends');
  expect(output).not.toContain('erika');
  expect(existsSync(join(out, 'de'))).toBe(false);
});
