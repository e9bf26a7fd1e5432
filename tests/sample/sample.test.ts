import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { generateSample } from '../../scripts/sample/generate.ts';
import { deliveryMendedMonth, months, paraphrasedShare, sourceIds } from '../../scripts/sample/plan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = generateSample();
const voices = Object.values(sample.voices).flat();

function textOf(file: string): string {
  const found = sample.exports.find((one) => one.file === file);
  if (!found) throw new Error(`There is no export ${file}.`);
  return found.text;
}

/** Rows of a delimited export, without its header rows. */
function rowsOf(file: string, delimiter: string, headers: number): string[][] {
  const rows = z.array(z.array(z.string())).parse(parseCsv(textOf(file), { delimiter, bom: true }));
  return rows.slice(headers);
}

describe('the sample is made from its seed alone', () => {
  const hash = (seed: number) => {
    const { exports, truths } = generateSample(seed);
    return createHash('sha256').update(JSON.stringify(exports)).update(truths).digest('hex');
  };

  test('the same seed gives the same bytes, another seed others', () => {
    expect(hash(7)).toBe(hash(7));
    expect(hash(7)).not.toBe(hash(8));
  });

  test.each(sample.exports.map(({ file, text }) => [file, text]))(
    '%s in the repository is what the seed gives',
    (file, text) => {
      expect(readFileSync(`${root}sample/exports/${file}`).equals(Buffer.from(text))).toBe(true);
    },
  );

  test('the truths in the repository are those of the seed', () => {
    expect(readFileSync(`${root}tests/sample/truths.json`, 'utf8')).toBe(sample.truths);
  });

  test('all exports together stay under 4 MB', () => {
    const bytes = sample.exports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
});

describe('the voices are those that were planned', () => {
  test('they are 6,000, four fifths of them German', () => {
    expect(voices).toHaveLength(6000);
    const german = voices.filter(({ lang }) => lang === 'de').length / voices.length;
    expect(german).toBeGreaterThan(0.78);
    expect(german).toBeLessThan(0.82);
  });

  test('they speak in every month from April 2025 to September 2026, and in no other', () => {
    expect(months[0]).toBe('2025-04');
    expect(months.at(-1)).toBe('2026-09');
    expect([...new Set(voices.map(({ at }) => at.slice(0, 7)))].sort()).toEqual(months);
  });

  test('texts rarely repeat', () => {
    const texts = voices.flatMap(({ text }) => (text === '' ? [] : [text]));
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.93);
  });

  test('three in ten mentions of a theme are paraphrased, in every source', () => {
    for (const source of sourceIds) {
      const mentions = sample.voices[source].flatMap((voice) => voice.mentions);
      const share = mentions.filter(({ paraphrased }) => paraphrased).length / mentions.length;
      expect(Math.abs(share - paraphrasedShare), source).toBeLessThan(0.05);
    }
  });

  test('keys are unique within a source', () => {
    for (const source of sourceIds) {
      const keys = sample.voices[source].map(({ key }) => key);
      expect(new Set(keys).size, source).toBe(keys.length);
    }
  });

  test('no sentence is left with an open slot', () => {
    expect(voices.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('the voices come as in life', () => {
  const weekdays = (source: (typeof sourceIds)[number]) => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const { at } of sample.voices[source]) {
      const day = new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay();
      counts[day] = (counts[day] ?? 0) + 1;
    }
    return counts;
  };

  test('most letters are written on a Monday, fewest on a Sunday', () => {
    const counts = weekdays('servicecenter-tickets');
    expect(counts.indexOf(Math.max(...counts))).toBe(1);
    expect(counts.indexOf(Math.min(...counts))).toBe(0);
  });

  test('nobody shops on a weekend or sits in the lab on a Monday', () => {
    const [sunday, , , , , , saturday] = weekdays('testkauf-filiale');
    expect([sunday, saturday]).toEqual([0, 0]);
    expect(weekdays('nutzerlabor-notizen')[1]).toBe(0);
  });

  test('more reviews come in the month of the release than in any before', () => {
    const inMonth = (month: string) =>
      sample.voices['app-bewertungen'].filter(({ at }) => at.startsWith(month)).length;
    const before = months.filter((month) => month < '2026-06').map(inMonth);
    expect(inMonth('2026-06')).toBeGreaterThan(Math.max(...before));
  });

  test.each([
    ['app-bewertungen', 'anmeldung', '2026-05'],
    ['servicecenter-tickets', 'wartezeit-telefon', '2026-04'],
    ['nps-befragung', 'gebuehren', '2026-09'],
    ['servicecenter-tickets', 'unterlagen', '2026-09'],
  ] as const)('the months of %s about %s scatter as chance would have it', (source, theme, to) => {
    const counts = months
      .filter((month) => month >= '2025-10' && month <= to)
      .map((month) => sample.voices[source].filter(({ at }) => at.startsWith(month)))
      .map((heard) => ({
        n: heard.length,
        hits: heard.filter(({ mentions }) => mentions.some((mention) => mention.theme === theme)).length,
      }));
    const sum = (pick: (count: { n: number; hits: number }) => number) =>
      counts.reduce((total, count) => total + pick(count), 0);
    const share = sum(({ hits }) => hits) / sum(({ n }) => n);
    // Pearson's chi-square over its degrees of freedom: about 1 for binomial draws, 0 for equal shares.
    const dispersion =
      sum(({ n, hits }) => (hits - n * share) ** 2 / (n * share * (1 - share))) / (counts.length - 1);
    expect(dispersion).toBeGreaterThan(0.25);
    expect(dispersion).toBeLessThan(2.5);
  });

  test('nobody speaks of card delivery from the month on in which it was mended', () => {
    const late = voices.filter(({ at }) => at.slice(0, 7) >= deliveryMendedMonth);
    expect(late.length).toBeGreaterThan(1000);
    expect(late.filter(({ mentions }) => mentions.some(({ theme }) => theme === 'kartenversand'))).toEqual(
      [],
    );
  });

  test('two or three voices in a hundred are longer than 300 characters, none longer than 700', () => {
    const long = voices.filter(({ text }) => text.length >= 300);
    expect(long.length / voices.length).toBeGreaterThan(0.02);
    expect(long.length / voices.length).toBeLessThan(0.035);
    expect(Math.max(...voices.map(({ text }) => text.length))).toBeLessThan(700);
  });
});

describe('each export has the shape of its tool', () => {
  test('the survey has three header rows, personal columns empty', () => {
    const all = rowsOf('nps-befragung.csv', ',', 0);
    const [names = [], , importIds = []] = all;
    expect(names.slice(0, 3)).toEqual(['StartDate', 'EndDate', 'Status']);
    expect(importIds.every((cell) => 'ImportId' in JSON.parse(cell))).toBe(true);
    expect(all).toHaveLength(3 + sample.voices['nps-befragung'].length);
    const personal = [
      'IPAddress',
      'RecipientLastName',
      'RecipientFirstName',
      'RecipientEmail',
      'LocationLatitude',
    ];
    for (const name of personal) {
      expect(new Set(all.slice(3).map((row) => row[names.indexOf(name)])), name).toEqual(new Set(['']));
    }
  });

  test('the NPS group follows from the answer', () => {
    const names = rowsOf('nps-befragung.csv', ',', 0)[0] ?? [];
    for (const row of rowsOf('nps-befragung.csv', ',', 3)) {
      const nps = Number(row[names.indexOf('Q_NPS')]);
      const group = nps >= 9 ? 'Promoter' : nps >= 7 ? 'Passive' : 'Detractor';
      expect(row[names.indexOf('Q_NPS_NPS_GROUP')]).toBe(group);
    }
  });

  test('the survey asks how easy it was, from 1 to 7, and the mood decides the answer', () => {
    const names = rowsOf('nps-befragung.csv', ',', 0)[0] ?? [];
    const ease = new Map(
      rowsOf('nps-befragung.csv', ',', 3).map((row) => [
        row[names.indexOf('ResponseId')],
        row[names.indexOf('Q5')],
      ]),
    );
    expect(new Set(ease.values())).toEqual(new Set(['', '1', '2', '3', '4', '5', '6', '7']));
    const mean = (tone: string) => {
      const given = sample.voices['nps-befragung']
        .filter((voice) => voice.tone === tone)
        .flatMap(({ key }) => (ease.get(key) ? [Number(ease.get(key))] : []));
      return given.reduce((sum, value) => sum + value, 0) / given.length;
    };
    expect(mean('negative')).toBeLessThan(3.2);
    expect(Math.abs(mean('neutral') - 4.4)).toBeLessThan(0.5);
    expect(mean('positive')).toBeGreaterThan(5.8);
  });

  test('reviews have stars from 1 to 5, and some have an answer', () => {
    const rows = rowsOf('app-bewertungen.csv', ',', 1);
    expect(rows).toHaveLength(sample.voices['app-bewertungen'].length);
    expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['1', '2', '3', '4', '5']));
    expect(rows.filter((row) => row[8] !== '').length).toBeGreaterThan(100);
    expect(rows.every((row) => (row[8] === '') === (row[9] === ''))).toBe(true);
    expect(
      rows.every(([, , , , , , , at = '', , repliedAt = '']) => repliedAt === '' || repliedAt > at),
    ).toBe(true);
  });

  test('tickets are JSON with personal data planted in some', () => {
    const ticket = z.object({
      id: z.number(),
      description: z.string().min(1),
      via: z.object({ channel: z.string() }),
    });
    const { tickets } = z
      .object({ tickets: z.array(ticket) })
      .parse(JSON.parse(textOf('servicecenter-tickets.json')));
    expect(tickets).toHaveLength(sample.voices['servicecenter-tickets'].length);
    const planted = tickets.filter(({ description }) =>
      /@example\.|DE\d{2} ?\d{4}|4111 1111|171 39200|23125014/.test(description),
    );
    expect(planted.length).toBeGreaterThan(40);
  });

  test('visits stand in a German spreadsheet: byte order mark, semicolons, dotted dates', () => {
    const text = textOf('testkauf-filiale.csv');
    expect(text.startsWith('\uFEFFBesuch-Nr;Datum;Filiale (anonymisiert);Anlass;Bewertung;Notiz\r\n')).toBe(
      true,
    );
    const rows = rowsOf('testkauf-filiale.csv', ';', 1);
    expect(rows).toHaveLength(160);
    expect(rows.every((row) => /^\d{2}\.\d{2}\.202[56]$/.test(row[1] ?? ''))).toBe(true);
  });

  test('lab notes are tab-separated', () => {
    expect(textOf('nutzerlabor-notizen.tsv').startsWith('id\tsession\tdate\ttag\tnote\n')).toBe(true);
    expect(rowsOf('nutzerlabor-notizen.tsv', '\t', 1)).toHaveLength(140);
  });
});

test('every source of the sample has a manifest and an export', () => {
  for (const source of sourceIds) {
    expect(existsSync(`${root}content/evidence/${source}/source.yaml`), source).toBe(true);
    expect(
      sample.exports.some(({ file }) => file.startsWith(`${source}.`)),
      source,
    ).toBe(true);
  }
});
