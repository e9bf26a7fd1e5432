import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { developerResponse } from '../../scripts/sources/app-store-scraper/response.ts';
import { wikiText } from '../../scripts/sources/jira/wikiText.ts';
import type { Row } from '../../scripts/sources/types.ts';
import { latestOf } from '../../scripts/sources/voices/rows.ts';

const notation: readonly [says: string, written: string, text: string][] = [
  ['plain text stays as it is', 'Die App stürzt ab :-(\n\n\nImmer.', 'Die App stürzt ab :-(\n\n\nImmer.'],
  ['a heading is its words', 'h2. Was passiert\nNichts.', 'Was passiert\nNichts.'],
  ['colours, panels and quotes leave their words', '{quote}{color:#ff0000}Rot{color}{quote}', 'Rot'],
  ['a link is its words', 'Siehe [die Seite|https://bank.example/x?t=1].', 'Siehe die Seite.'],
  ['pictures and attachments are left out', 'Hier: !bild 1.png|width=300! und [^log.txt]', 'Hier:  und'],
  ['exclamation marks are no pictures', 'Hilfe! Schnell! Bitte!', 'Hilfe! Schnell! Bitte!'],
  ['items of lists begin with a dash', '* eins\n** zwei\n# drei', '- eins\n- zwei\n- drei'],
  ['emphasis that is no list stays', '*wichtig* und [Klammer]', '*wichtig* und [Klammer]'],
];

describe('a text in the notation of Jira', () => {
  it.each(notation)('%s', (_says, written, text) => {
    expect(wikiText(written)).toBe(text);
  });

  it('loses no word that is made of letters only', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(wikiText(`h1. ${words.join(' ')}\n* ${words.join(' ')}`)).toBe(
          `${words.join(' ')}\n- ${words.join(' ')}`,
        );
      }),
    );
  });
});

const responses: readonly [says: string, cell: string, text: string, at: string][] = [
  ['an empty cell is none', '', '', ''],
  ['words by themselves are the response', 'Danke!', 'Danke!', ''],
  [
    'a dictionary of Python gives its body and date',
    "{'id': 1, 'body': 'Danke!', 'modified': '2026-02-04T08:00:00Z'}",
    'Danke!',
    '2026-02-04T08:00:00Z',
  ],
  ['apostrophes inside double quotes stay', `{'id': 1, 'body': "Wie geht's?"}`, "Wie geht's?", ''],
  ['escapes are read', String.raw`{'body': 'It\'s\nfixed: \xfc \u20ac \\o/'}`, "It's\nfixed: ü € \\o/", ''],
  ['JSON is read too', '{"id":1,"body":"Say \\"hi\\"","modified":"2026-01-01"}', 'Say "hi"', '2026-01-01'],
  ['braces without a body stay as they are', '{Danke}', '{Danke}', ''],
];

describe("a developer's response in a cell", () => {
  it.each(responses)('%s', (_says, cell, text, at) => {
    expect(developerResponse(cell)).toEqual({ text, at });
  });
});

describe('the last change of a review', () => {
  const row = (cells: Record<string, string>): Row => ({
    file: 'x.csv',
    line: 2,
    cells: new Map(Object.entries(cells)),
  });
  const moments: readonly [says: string, review: string, reply: string, last: string][] = [
    ['is the reply where it came later', '2026-01-01 10:00:00', '2026-01-02 10:00:00', '2026-01-02 10:00:00'],
    ['is the review where it was changed after it', '2026-01-03', '2026-01-02', '2026-01-03'],
    ['is the review where nobody replied', '2026-01-03', ' ', '2026-01-03'],
    ['is the later number of milliseconds', '1780300800001', '1780300800000', '1780300800001'],
    ['is the reply where the moments do not sort', '5/2/2026 9:00', '4/3/2026 10:00', '4/3/2026 10:00'],
    ['is unknown where neither has a moment', '', '', ''],
  ];
  it.each(moments)('%s', (_says, review, reply, last) => {
    expect(latestOf(row({ at: review, repliedAt: reply }), ['at', 'repliedAt'])).toBe(last);
  });
});
