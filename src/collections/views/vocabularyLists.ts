import type { Vocabulary } from '../../schema/kinds.ts';
import type { TaxonomyValue } from '../../wiki/entry.ts';
import type { EntryRowView } from '../../wiki/views/rows.ts';
import { valueHref } from '../links.ts';
import type { Reader } from '../reader.ts';
import type { ListView } from './lists.ts';
import { byValue, voicesIn } from './volumes.ts';

/** The list of a vocabulary's values: themes by the number of voices, others in the order of their file; retired ones last. */
export function vocabularyList(vocabulary: Vocabulary, reader: Reader): ListView {
  const { ui, wiki, lang } = reader;
  const values: readonly TaxonomyValue[] = wiki.graph.content.taxonomy[vocabulary];
  const voices = new Map(values.map(({ id }) => [id, voicesOn(vocabulary, id, reader) ?? 0]));
  const sorted = values.toSorted(
    (a, b) =>
      Number(isRetired(a)) - Number(isRetired(b)) || (voices.get(b.id) ?? 0) - (voices.get(a.id) ?? 0),
  );
  const { order } = ui.t.lists;
  return {
    title: ui.t.names.vocabulary[vocabulary].other,
    lead: ui.t.lists.lead[vocabulary],
    count: ui.f.count(values.length, ui.t.list.entries),
    order: vocabulary === 'theme' ? order.voices : order.taxonomy,
    facets: [],
    rows: { type: 'entries', groups: [{ rows: sorted.map((value) => valueRow(vocabulary, value, reader)) }] },
    empty: {
      text: ui.t.empty.list,
      help: ui.t.empty.listHelp,
      links: [{ href: `/${lang}/search/`, text: ui.t.empty.searchAll }],
    },
  };
}

function valueRow(vocabulary: Vocabulary, value: TaxonomyValue, reader: Reader): EntryRowView {
  const { lang, ui } = reader;
  const voices = voicesOn(vocabulary, value.id, reader);
  const status = 'status' in value ? value.status : 'active';
  const link = {
    href: valueHref(lang, vocabulary, value.id),
    text: value.label[lang],
    kind: vocabulary,
    id: value.id,
  };
  return {
    link,
    summary: value.definition[lang],
    facts: [
      ...(status === 'active' ? [] : [status === 'draft' ? ui.t.lists.draft : ui.t.lists.retired]),
      ui.f.count(insightsOn(vocabulary, value.id, reader), ui.t.names.kind.insight),
      ...(voices === undefined ? [] : [ui.f.count(voices, ui.t.list.voices)]),
    ],
  };
}

/** Voices coded to a theme; undefined for other vocabularies, whose voices are not counted. */
function voicesOn(vocabulary: Vocabulary, id: string, { wiki }: Reader): number | undefined {
  return vocabulary === 'theme' ? voicesIn(byValue(wiki.judged.themes).get(id) ?? []) : undefined;
}

function insightsOn(vocabulary: Vocabulary, id: string, { wiki }: Reader): number {
  const users = wiki.graph.backlinks(`${vocabulary}/${id}`).filter(({ from }) => from.kind === 'insight');
  return new Set(users.map(({ from }) => from.id)).size;
}

function isRetired(value: TaxonomyValue): boolean {
  return 'status' in value && value.status === 'retired';
}
