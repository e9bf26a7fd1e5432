import type { Language } from '../../schema/fields.ts';
import type { Filter } from '../../schema/query.ts';
import type { EntryOf } from '../entry.ts';

/** A claim in the words of one language. */
export type Wording = {
  /** Language of the words. */
  lang: Language;
  /** The claim as a sentence. */
  title: string;
  /** What follows from it or where it holds. Default: nothing. */
  summary?: string;
  /** Other words under which people look for it. */
  aliases: readonly string[];
};

/** What two insights are compared by: their words in every language they have, and what they rest on. */
export type Claim = {
  /** Words of the original and of its translations. */
  wordings: readonly Wording[];
  /** Themes that it names or asks for, each once. */
  themes: ReadonlySet<string>;
  /** What it rests on and where it shows, as `stage/...`, `ask/<source>/<field>/<value>`, `finding/...`, `record/...`. */
  grounds: ReadonlySet<string>;
};

/** Reads what an insight is compared by. */
export function claimOf({
  lang,
  data,
  translations,
}: Pick<EntryOf<'insight'>, 'lang' | 'data' | 'translations'>): Claim {
  const queries = data.evidence.filter((item) => item.type === 'query');
  const asked = queries.flatMap(({ source, where }) =>
    [source].flat().flatMap((each) => testsOf(where).map(([field, value]) => ({ each, field, value }))),
  );
  return {
    wordings: [
      wordingOf(lang, data),
      ...translations.filter((own) => own.lang !== lang).map((own) => wordingOf(own.lang, own.data)),
    ],
    themes: new Set([
      ...data.themes,
      ...asked.filter(({ field }) => field === 'theme').map(({ value }) => value),
    ]),
    grounds: new Set([
      ...data.stages.map((stage) => `stage/${stage}`),
      ...asked.map(({ each, field, value }) => `ask/${each}/${field}/${value}`),
      ...data.evidence.flatMap((item) => {
        if (item.type === 'query') return [];
        return item.type === 'finding' ? [`finding/${item.finding}`] : [`record/${item.record}`];
      }),
    ]),
  };
}

function wordingOf(
  lang: Language,
  { title, summary, aliases }: { title: string; summary?: string | undefined; aliases: string[] },
): Wording {
  return { lang, title, aliases, ...(summary !== undefined && { summary }) };
}

/** The tests of a filter, field by field and value by value; what it excludes is none of them. */
function testsOf({ any, not: _, ...plain }: Filter): [field: string, value: string][] {
  const own = Object.entries(plain).flatMap(([field, value]) =>
    [value]
      .flat()
      .map((one): [string, string] => [field, typeof one === 'object' ? JSON.stringify(one) : String(one)]),
  );
  return [...own, ...(any ?? []).flatMap(testsOf)];
}
