import type { Language } from '../../../src/schema/fields.ts';
import { type PageRecord, pageRecord, type SearchPage } from '../../../src/search/documents/record.ts';
import { createRandom, type Random } from '../../sample/random.ts';
import { planWiki, STAGES, type WikiPlan } from '../wiki/plan.ts';
import { clause, sentence } from '../wiki/sentences.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Words in each language: so many that 10,000 pages hold more than 40,000 different ones. */
const VOCABULARY: Readonly<Record<Language, number>> = { de: 60_000, en: 15_000 };
/** Share of the pages that are English. */
const ENGLISH = 0.3;
/** Sentences of a page; each has about twenty words. */
const SENTENCES = 11;
const LEVELS = ['established', 'supported', 'emerging', 'disputed', 'assumption'];

/** What pages are made with. */
type Making = { readonly plan: WikiPlan; readonly vocabularies: Readonly<Record<Language, Vocabulary>> };

/**
 * Pages of a wiki of a size: titles, names and facets as its entries have them, and texts of 250 words whose words are
 * as unequally frequent as in real ones. The same size and seed give the same pages.
 */
export function* speedPages(entries: number, seed: number): Generator<SearchPage> {
  const plan = planWiki({ entries, claims: 0, records: 0, seed });
  const vocabularies = {
    de: vocabularyOf('de', VOCABULARY.de, seed),
    en: vocabularyOf('en', VOCABULARY.en, seed),
  };
  const kinds = [
    ['insight', 'insights', plan.insights],
    ['guide', 'guides', plan.guides],
    ['term', 'glossary', plan.terms],
    ['study', 'studies', plan.studies],
    ['action', 'actions', plan.actions],
  ] as const;
  for (const [kind, folder, ids] of kinds)
    for (const id of ids) yield pageOf(kind, folder, id, { plan, vocabularies });
}

function pageOf(kind: string, folder: string, id: string, making: Making): SearchPage {
  const random = createRandom(making.plan.size.seed, `${kind} ${id}`);
  const lang: Language = random.chance(ENGLISH) ? 'en' : 'de';
  const word = () => making.vocabularies[lang].pick(random);
  const record = recordOf(kind, id, lang, random, word, making.plan);
  const body = Array.from({ length: SENTENCES }, () => spoken(random, lang, word));
  return {
    url: `/${lang}/${folder}/${id}/`,
    lang,
    record,
    text: [record.title, record.summary ?? '', ...body].join(' '),
  };
}

function recordOf(
  kind: string,
  id: string,
  lang: Language,
  random: Random,
  word: () => string,
  plan: WikiPlan,
): PageRecord {
  const isInsight = kind === 'insight';
  const [theme, persona] = [random.pick(plan.themes), random.pick(plan.personas)];
  const [level, owner] = [random.pick(LEVELS), random.pick(plan.contacts)];
  const stage = `${random.pick(plan.journeys)}/${random.pick(STAGES)}`;
  const updated = `2026-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
  return pageRecord.parse({
    entry: `${kind}/${id}`,
    title: kind === 'term' ? `${word()} ${word()}` : `${clause(random, lang)}: ${word()}`,
    summary: spoken(random, lang, word),
    aliases: kind === 'term' ? [word(), word()] : [],
    labels: [theme, persona, stage.replace('/', ' ')],
    owners: [owner],
    facets: {
      kind: [kind],
      language: [lang],
      owner: [owner],
      ...(isInsight && { theme: [theme], persona: [persona], stage: [stage], confidence: [level] }),
    },
    updated,
    ...(isInsight && { card: cardOf(lang, level, updated, random, plan) }),
  });
}

function cardOf(lang: Language, level: string, newest: string, random: Random, plan: WikiPlan) {
  return {
    confidence: level,
    freshness: 'fresh',
    newest,
    n: random.integer(5, 400),
    verbatim: { text: sentence(random, lang), from: random.pick(plan.sources), lang, synthetic: true },
    ask: { name: random.pick(plan.contacts), href: `/${lang}/contacts/team-1/` },
  };
}

/** A sentence with words of its page in it. */
function spoken(random: Random, lang: Language, word: () => string): string {
  const said = sentence(random, lang).slice(0, -1);
  return lang === 'de'
    ? `${said}: ${word()} und ${word()}, dazu ${word()}.`
    : `${said}: ${word()} and ${word()}, besides ${word()}.`;
}
