import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/documents/record.ts';
import { FACETS } from '../../../src/search/facets.ts';
import { buildQuick } from '../../../src/search/quick/build.ts';
import { joinParts, numberReader, packNumbers, splitParts } from '../../../src/search/quick/bytes.ts';
import { FIELD_NAMES, type Field } from '../../../src/search/quick/fields.ts';
import { quickIndex } from '../../../src/search/quick/match.ts';
import { byImportance } from '../../../src/search/quick/order.ts';
import { packQuick, unpackQuick } from '../../../src/search/quick/pack.ts';
import { packTable, unpackTable } from '../../../src/search/quick/table.ts';

const fields = fc.record(
  Object.fromEntries(
    FIELD_NAMES.map((name) => [
      name,
      fc.array(fc.constantFrom('konto', 'constructor', 'gebuhr', 'karte'), { maxLength: 4 }),
    ]),
  ) as Record<(typeof FIELD_NAMES)[number], fc.Arbitrary<string[]>>,
);

function page(url: string, record: Partial<SearchPage['record']> = {}): SearchPage {
  const own = { entry: `guide${url}`, title: url, aliases: [], labels: [], owners: [], facets: {} };
  return { url, lang: 'de', record: { ...own, ...record }, text: '' };
}

describe('packed numbers', () => {
  test('are the same unpacked, up to 32 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff_ffff)), (numbers) => {
        const next = numberReader(packNumbers(numbers));
        expect(numbers.map(() => next())).toEqual(numbers);
      }),
    );
  });

  test('end with zeros where bytes are missing, and never hang', () => {
    expect(numberReader(Uint8Array.of(0x80))()).toBe(0);
    expect(numberReader(Uint8Array.of())()).toBe(0);
  });
});

describe('a file of two parts', () => {
  test('is the same apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uint8Array(), (head, bytes) => {
        const parts = splitParts(joinParts(head, bytes));
        expect(JSON.stringify(parts.head)).toBe(JSON.stringify(head));
        expect([...parts.bytes]).toEqual([...bytes]);
      }),
    );
  });

  test('is refused where it is torn', () => {
    expect(() => splitParts(Uint8Array.of(1, 2))).toThrow(RangeError);
    expect(() => splitParts(Uint8Array.of(9, 0, 0, 0, 123))).toThrow(SyntaxError);
  });
});

describe('the small index', () => {
  test('finds the same pages packed and unpacked, nearly as well', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 8 }), (pages) => {
        const { head, bytes } = packQuick(buildQuick(pages), pages.length);
        const { index, terms } = unpackQuick(JSON.parse(JSON.stringify(head)), bytes);
        const after = quickIndex(index, pages.length, terms);
        const before = quickIndex(buildQuick(pages), pages.length, []);
        for (const term of ['konto', 'constructor', 'gebuhr', 'fehlt', '__proto__']) {
          const [one, other] = [before.match(term), after.match(term)];
          expect(new Set(other.keys())).toEqual(new Set(one.keys()));
          expect(new Set(one.keys())).toEqual(pagesWith(term, pages));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('ranks a title before a label', () => {
    const empty = Object.fromEntries(FIELD_NAMES.map((name) => [name, []])) as unknown as Record<
      (typeof FIELD_NAMES)[number],
      string[]
    >;
    const pages = [
      { ...empty, labels: ['konto'] },
      { ...empty, title: ['konto'] },
      { ...empty, title: ['karte'] },
    ];
    const { head, bytes } = packQuick(buildQuick(pages), pages.length);
    const { index, terms } = unpackQuick(head, bytes);
    const found = quickIndex(index, pages.length, terms).match('konto');
    expect([...found.keys()]).toEqual([1, 0]);
    expect(Math.max(...found.values())).toBeLessThanOrEqual(1.3);
  });
});

describe('terms that begin so', () => {
  const empty = () => Object.fromEntries(FIELD_NAMES.map((name) => [name, [] as string[]]));
  const titled = (...terms: string[]) => ({ ...empty(), title: terms }) as Record<Field, string[]>;
  const named = (id: string) => ({ ...empty(), id: [id] }) as Record<Field, string[]>;
  const indexOf = (pages: readonly Record<Field, string[]>[]) => {
    const { head, bytes } = packQuick(buildQuick(pages), pages.length);
    const { index, terms } = unpackQuick(head, bytes);
    return quickIndex(index, pages.length, terms);
  };

  test('are longer ones, those first that stand in most places', () => {
    const { beginningWith } = indexOf([
      titled('konto', 'kontostand'),
      titled('kontowechsel'),
      titled('kontowechsel', 'karte'),
    ]);
    expect(beginningWith('konto')).toEqual(['kontowechsel', 'kontostand']);
    expect(beginningWith('z')).toEqual([]);
    expect(beginningWith('kontowechsel')).toEqual([]);
  });

  test('are none that only ids hold', () => {
    expect(indexOf([named('insight'), titled('insider')]).beginningWith('ins')).toEqual(['insider']);
  });

  test('are none that stand nearly everywhere in a wiki that is not small', () => {
    const pages = Array.from({ length: 60 }, (_, place) => titled('konto', ...(place < 3 ? ['kosten'] : [])));
    expect(indexOf(pages).beginningWith('ko')).toEqual(['kosten']);
  });
});

function pagesWith(term: string, pages: readonly Readonly<Record<string, readonly string[]>>[]): Set<number> {
  return new Set(
    pages.flatMap((page, place) =>
      Object.values(page).some((terms) => terms.includes(term)) ? [place] : [],
    ),
  );
}

describe('the table of pages', () => {
  const rows = fc.array(
    fc.record({
      title: fc.string({ minLength: 1 }),
      facets: fc.dictionary(
        fc.constantFrom(...FACETS),
        fc.array(fc.constantFrom('a', 'b:c', '__proto__', 'x/y'), { minLength: 1 }),
        { noNullPrototype: true },
      ),
      more: fc.constantFrom({}, { titleLang: 'en' }, { updated: '2026-01-01' }),
    }),
  );

  test('is the same unpacked', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const pages = some.map(({ title, facets, more }, place) =>
          page(`/${place}/`, { title, facets, ...more }),
        );
        const ids = new Map(pages.map(({ url }) => [url, `id${url}`]));
        const table = unpackTable(JSON.parse(JSON.stringify(packTable(pages, ids))));
        expect(table).toEqual(
          pages.map(({ url, record: { entry, title, facets, titleLang, updated } }) => ({
            url,
            entry,
            title,
            facets,
            id: `id${url}`,
            ...(titleLang && { titleLang }),
            ...(updated && { updated }),
          })),
        );
      }),
    );
  });

  test('is not made where the full text lacks a page', () => {
    expect(() => packTable([page('/a/')], new Map())).toThrow('/a/');
  });
});

test('what is asked for most comes first: by kind, then the surest, the newest, and by address', () => {
  const pages = [
    page('/f/'),
    page('/e/', { facets: { kind: ['term'] } }),
    page('/d/', { facets: { kind: ['insight'], confidence: ['emerging'] } }),
    page('/c/', { facets: { kind: ['insight'], confidence: ['established'] }, updated: '2026-01-01' }),
    page('/b/', { facets: { kind: ['insight'], confidence: ['established'] }, updated: '2026-02-01' }),
    page('/a/'),
  ];
  expect(pages.sort(byImportance).map(({ url }) => url)).toEqual(['/b/', '/c/', '/d/', '/e/', '/a/', '/f/']);
});
