import type { TaxonomyValue } from '../../wiki/entry.ts';
import type { Link } from '../../wiki/views/links.ts';
import type { Reader } from '../reader.ts';

/** A fact of a value with its name; its values are words or links. */
export type ValueFact = { label: string; values: (Link | string)[] };

/** What a value is besides its definition: other words for it, what it belongs to, how a method weighs. */
export function factsOfValue(value: TaxonomyValue, reader: Reader): ValueFact[] {
  const { ui, lang } = reader;
  const { hubs } = ui.t;
  const facts = [
    { label: hubs.synonyms, values: [value.synonyms[lang].join(', ')].filter((words) => words !== '') },
    ...familyOf(value, reader),
    ...('medium' in value ? [{ label: hubs.medium, values: [hubs.mediumOf[value.medium]] }] : []),
    ...('moment' in value ? [{ label: hubs.moment, values: [ui.t.names.moment[value.moment]] }] : []),
    ...methodFacts(value, reader),
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function familyOf(value: TaxonomyValue, { wiki, link, ui }: Reader): ValueFact[] {
  if (!('code' in value)) return [];
  const parent = value.parent === undefined ? undefined : link.value('theme', value.parent);
  const children = wiki.graph.content.taxonomy.theme.filter((theme) => theme.parent === value.id);
  return [
    { label: ui.t.hubs.parent, values: parent ? [parent] : [] },
    {
      label: ui.t.hubs.children,
      values: link.values(
        'theme',
        children.map(({ id }) => id),
      ),
    },
  ];
}

function methodFacts(value: TaxonomyValue, { ui }: Reader): ValueFact[] {
  if (!('halfLifeDays' in value)) return [];
  const { f, t } = ui;
  return [
    { label: t.hubs.weight, values: [f.number(value.weight)] },
    { label: t.hubs.fullAt, values: [f.count(value.fullAt, t.list.voices)] },
    { label: t.hubs.halfLife, values: [f.count(value.halfLifeDays, t.hubs.days)] },
  ];
}
