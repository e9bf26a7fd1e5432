import { describe, expect, it } from 'vitest';
import { facetLabels } from '../../src/collections/views/search/facetLabels.ts';
import { joinTranslations } from '../../src/files/translations.ts';
import { TRANSLATION_OF_KIND } from '../../src/schema/translation.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { readerOf } from './reader.ts';

type Words = { title: string; stages: Record<string, string> };

const german: Record<string, Words> = {
  bau: { title: 'Bau', stages: { anfang: 'Orientieren', papiere: 'Unterlagen', ende: 'Bauen' } },
  konto: { title: 'Konto', stages: { anfang: 'Orientieren', papiere: 'Papiere', ende: 'Nutzen' } },
};
const english: Record<string, Words> = {
  bau: { title: 'Building', stages: { anfang: 'Look around', papiere: 'Documents', ende: 'Build' } },
  konto: { title: 'Account', stages: { anfang: 'Compare', papiere: 'Documents', ende: 'Use' } },
};

async function contentOf() {
  const originals = Object.entries(german).map(([id, { title, stages }]) =>
    entry(`journey/${id}`, {
      title,
      stages: Object.entries(stages).map(([stage, name]) => ({ id: stage, title: name, phase: 'before' })),
    }),
  );
  const loose = Object.entries(english).map(([id, { title, stages }]) => {
    const named = Object.entries(stages).map(([stage, name]) => [stage, { title: name }]);
    const data = TRANSLATION_OF_KIND.journey.parse({ title, stages: Object.fromEntries(named) });
    const file = `journey/${id}.en.md`;
    return {
      key: `journey/${id}` as const,
      id,
      translation: { lang: 'en' as const, data, file, outdated: false, references: [] },
    };
  });
  const { entries } = await joinTranslations(originals, loose, new Set(), async () => new Map());
  return wiki(entries, ['phase/before']);
}

const content = await contentOf();

describe('the name of a stage among the filters', () => {
  it('tells its journey where another stage has the same title, and only there', () => {
    expect(facetLabels(readerOf(content, {}, 'de')).stage).toEqual({
      'bau/anfang': 'Orientieren (Bau)',
      'bau/papiere': 'Unterlagen',
      'bau/ende': 'Bauen',
      'konto/anfang': 'Orientieren (Konto)',
      'konto/papiere': 'Papiere',
      'konto/ende': 'Nutzen',
    });
  });

  it('is judged by the titles of the language in which it is read', () => {
    expect(facetLabels(readerOf(content, {}, 'en')).stage).toEqual({
      'bau/anfang': 'Look around',
      'bau/papiere': 'Documents (Building)',
      'bau/ende': 'Build',
      'konto/anfang': 'Compare',
      'konto/papiere': 'Documents (Account)',
      'konto/ende': 'Use',
    });
  });
});
