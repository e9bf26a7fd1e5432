import type { ReferenceTarget, Visibility } from '../../schema/fields.ts';
import { type Filter, filter } from '../../schema/query.ts';
import { collectReferences } from '../../schema/references.ts';
import { SCHEMA_OF_KIND } from '../../schema/schemas.ts';
import { settings as settingsSchema } from '../../schema/settings.ts';
import { VALUE_SCHEMAS } from '../../schema/taxonomy.ts';
import { missingConsent } from '../consent.ts';
import { type Entry, keyOf, type WikiContent } from '../entry.ts';
import { rewriteReferences } from './rewrite.ts';
import { isVocabulary, keysOf } from './targets.ts';

/** Whom a build is for: each audience sees what the ones before it see, too. */
export type Audience = Visibility;

const rank: Record<Audience, number> = { public: 0, internal: 1, restricted: 2 };

/**
 * What an audience may see, as content in its own right, so that everything computed from it holds nothing hidden.
 *
 * Hidden are entries above the audience, drafts, and sources that do not say what their voices are for and by what
 * right they are kept. With them go all references to them, evidence whose source or
 * filter names one, and entries that cannot stand without one (a metric of a hidden source, a path of which nothing
 * is left to read). A filter is never loosened.
 * @param preview True where whoever writes looks at their own work: sources without purpose or legal basis are shown.
 * Default: false.
 */
export function filterAudience(content: WikiContent, audience: Audience, preview = false): WikiContent {
  const visible = content.entries.filter(
    (entry) => isVisible(entry, audience) && (preview || mayBePublished(entry)),
  );
  const entries = settle(visible, new Set<string>(content.entries.map(keyOf)));
  const decide = decider(entries, new Set<string>(content.entries.map(keyOf)));
  return {
    entries,
    settings: rewriteReferences(settingsSchema, content.settings, decide) ?? content.settings,
    taxonomy: {
      ...content.taxonomy,
      theme: content.taxonomy.theme.map(
        (theme) => rewriteReferences(VALUE_SCHEMAS.theme, theme, decide) ?? theme,
      ),
    },
  };
}

/** Whether an entry by itself may be shown to an audience. */
export function isVisible(entry: Entry, audience: Audience): boolean {
  const isDraft = entry.kind === 'insight' && entry.data.status === 'draft';
  return !isDraft && rank[entry.data.visibility] <= rank[audience];
}

function mayBePublished(entry: Entry): boolean {
  return entry.kind !== 'source' || missingConsent(entry.data).length === 0;
}

/** Takes hidden references out until nothing more falls with them. */
function settle(entries: readonly Entry[], known: ReadonlySet<string>): Entry[] {
  const decide = decider(entries, known);
  const kept = entries.map((entry) => withoutHidden(entry, decide)).filter((entry) => entry !== undefined);
  return kept.length === entries.length ? kept : settle(kept, known);
}

type Decide = (target: ReferenceTarget, value: string) => string | undefined;

/** Decides by the entries that are shown. What never was an entry is no secret and left to the checks. */
function decider(shown: readonly Entry[], known: ReadonlySet<string>): Decide {
  const keys = new Set<string>(shown.map(keyOf));
  const knownIds = bareIds(known);
  const shownIds = bareIds(keys);
  return (target, value) => {
    if (isVocabulary(target)) return value;
    // A wiki link may name a bare id.
    if (!value.includes('/') && target === 'any')
      return knownIds.has(value) && !shownIds.has(value) ? undefined : value;
    const hidden = keysOf(target, value).some((key) => known.has(key) && !keys.has(key));
    return hidden ? undefined : value;
  };
}

function bareIds(keys: Iterable<string>): Set<string> {
  return new Set(Array.from(keys, (key) => key.slice(key.indexOf('/') + 1)));
}

function withoutHidden(entry: Entry, decide: Decide): Entry | undefined {
  const sound = withoutLoosened(entry, decide);
  if (!sound) return undefined;
  const data = rewriteReferences<unknown>(SCHEMA_OF_KIND[sound.kind], sound.data, decide);
  if (data === undefined) return undefined;
  const references = sound.references.filter(({ target, value }) => decide(target, value) !== undefined);
  const translations = sound.translations.map((translation) => ({
    ...translation,
    ...(translation.words && { words: dataWithoutHidden(entry, translation.words, decide) }),
    references: translation.references.filter(({ target, value }) => decide(target, value) !== undefined),
  }));
  // The data is that of the same kind, which a union cannot express.
  return { ...sound, data, references, translations } as Entry;
}

/** The same for an entry's data in other words. */
function dataWithoutHidden(entry: Entry, words: Entry['data'], decide: Decide): Entry['data'] | undefined {
  // The words are data of the entry's own kind, which a union cannot express.
  return withoutHidden({ ...entry, data: words, translations: [] } as unknown as Entry, decide)?.data;
}

/** Removes what a missing filter would make say something else. */
function withoutLoosened(entry: Entry, decide: Decide): Entry | undefined {
  const isWhole = (filters: (Filter | undefined)[]) =>
    filters.every((part) =>
      collectReferences(filter.optional(), part).every(
        ({ target, value }) => decide(target, value) !== undefined,
      ),
    );
  if (entry.kind === 'insight') {
    const evidence = entry.data.evidence.filter(
      (item) => item.type !== 'query' || isWhole([item.where, item.among]),
    );
    return evidence.length === entry.data.evidence.length
      ? entry
      : { ...entry, data: { ...entry.data, evidence } };
  }
  if (entry.kind === 'metric') {
    const { source, where, among } = entry.data;
    const sourceShown = source === undefined || decide('source', source) !== undefined;
    return sourceShown && isWhole([where, among]) ? entry : undefined;
  }
  if (entry.kind === 'action' && !isWhole([entry.data.comparison])) {
    // Without those who were compared, the same metric would tell another outcome.
    const { comparison: _, metric: __, ...data } = entry.data;
    return { ...entry, data };
  }
  return entry;
}
