import { type Kind, VOCABULARIES } from '../../../src/schema/kinds.ts';
import { SCHEMA_OF_KIND } from '../../../src/schema/schemas.ts';
import { settings } from '../../../src/schema/settings.ts';
import { VALUE_SCHEMAS } from '../../../src/schema/taxonomy.ts';
import type { BodyReference, Entry, Taxonomy, WikiContent } from '../../../src/wiki/entry.ts';

const both = (words: string) => ({ de: words, en: words });

/** What a kind needs at least, so that a case names only what it is about. */
const least: Record<Kind, Record<string, unknown>> = {
  insight: { kind: 'pain' },
  persona: {},
  segment: { rule: 'everybody' },
  journey: { stages: [{ id: 'one', title: 'One', phase: 'before' }] },
  study: { method: 'survey', question: 'Why?', from: '2026-01-01', to: '2026-01-02', participants: 6 },
  source: { channel: 'app', method: 'survey', solicited: true, purpose: both('p'), legalBasis: both('b') },
  action: { status: 'proposed' },
  metric: { definition: both('d'), type: 'share' },
  term: { definition: both('d') },
  guide: { type: 'how-to' },
  path: { role: 'all', lessons: [{ id: 'a', title: 'A', minutes: 5, text: 'Read', reads: ['guide/a'] }] },
  session: { type: 'user-lab', starts: '2026-01-01', ends: '2026-01-02', place: 'Lab' },
  contact: { about: both('a') },
  assessment: {},
};

const bilingual = new Set<Kind>(['source', 'metric', 'term', 'contact']);

/** An entry as it would be read; `links` are the values of its wiki links. */
export function entry(key: string, data: Record<string, unknown> = {}, links: string[] = []): Entry {
  const [kind, id] = key.split('/') as [Kind, string];
  const title = bilingual.has(kind) ? both(`${kind} ${id}`) : `${kind} ${id}`;
  const references = links.map(
    (value, index): BodyReference => ({ target: 'any', value, line: index + 9, column: 1 }),
  );
  const parsed = SCHEMA_OF_KIND[kind].parse({ title, ...least[kind], ...data });
  const file = `${kind}/${id}.md`;
  return {
    kind,
    id,
    lang: 'de',
    data: parsed,
    file,
    format: 'md',
    digest: id,
    references,
    translations: [],
  } as Entry;
}

/** A wiki of entries, with the values of vocabularies named as `theme/a`. */
export function wiki(
  entries: Entry[],
  values: string[] = [],
  own: Record<string, unknown> = {},
): WikiContent {
  const extra = {
    channel: { medium: 'digital' },
    phase: { moment: 'before' },
    theme: {},
    product: {},
    method: {},
  };
  const taxonomy = Object.fromEntries(
    VOCABULARIES.map((vocabulary) => {
      const ids = values
        .filter((value) => value.startsWith(`${vocabulary}/`))
        .map((value) => value.split('/')[1]);
      const parse = (id: string | undefined) =>
        VALUE_SCHEMAS[vocabulary].parse({
          id,
          label: both('l'),
          definition: both('d'),
          ...extra[vocabulary],
        });
      return [vocabulary, ids.map(parse)];
    }),
  ) as unknown as Taxonomy;
  return { entries, taxonomy, settings: settings.parse({ name: both('Wiki'), company: 'Bank', ...own }) };
}
