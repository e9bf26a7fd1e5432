import type { Language } from '../../../src/schema/fields.ts';
import { createRandom, type Random } from '../../sample/random.ts';
import { type Matter, markdownOf } from './matter.ts';
import { FINDINGS, STAGES, type WikiFile, type WikiPlan } from './plan.ts';
import { bodyText, clause, inventedNames, sentence } from './sentences.ts';

/** Words of a body. */
const WORDS = 250;

/** What every entry of a kind is made with. */
type Making = {
  readonly id: string;
  readonly plan: WikiPlan;
  readonly random: Random;
  readonly lang: Language;
};

/** The authored entries, and a translation for one insight in fifty. */
export function* authoredEntries(plan: WikiPlan): Generator<WikiFile> {
  for (const id of plan.insights) yield* insightFiles(makingOf(plan, 'insights', id));
  for (const id of plan.guides) yield entryFile('guides', guideFields, makingOf(plan, 'guides', id));
  for (const id of plan.terms) yield entryFile('glossary', termFields, makingOf(plan, 'glossary', id));
  for (const id of plan.studies) yield entryFile('studies', studyFields, makingOf(plan, 'studies', id));
  for (const id of plan.actions) yield entryFile('actions', actionFields, makingOf(plan, 'actions', id));
}

/** Every entry has a stream of chance of its own: one more of a kind changes no other. One in five is English. */
function makingOf(plan: WikiPlan, folder: string, id: string): Making {
  const random = createRandom(plan.size.seed, `${folder}/${id}`);
  return { id, plan, random, lang: random.chance(0.2) ? 'en' : 'de' };
}

function entryFile(folder: string, fields: (making: Making) => Matter, making: Making): WikiFile {
  return { path: `${folder}/${making.id}.md`, text: markdownOf(fields(making), bodyOf(making)) };
}

function* insightFiles(making: Making): Generator<WikiFile> {
  yield entryFile('insights', insightFields, making);
  const { id, lang, random } = making;
  if (lang === 'de' && random.chance(0.02)) {
    const title = `${clause(random, 'en')} (${inventedNames(random)} ${number(id)})`;
    const body = bodyOf({ ...making, lang: 'en' });
    yield { path: `insights/${id}.en.md`, text: markdownOf({ title }, body) };
  }
}

function bodyOf({ plan, random, lang }: Making): string {
  const links = [
    `insight/${random.pick(plan.insights)}`,
    `term/${random.pick(plan.terms)}|${lang === 'de' ? 'der Begriff' : 'the term'}`,
    `theme/${random.pick(plan.themes)}`,
  ];
  return bodyText(random, lang, links, WORDS);
}

/** Fields of nearly every entry. */
function commonFields({ id, plan, random, lang }: Making): Matter {
  return {
    lang: lang === 'de' ? undefined : lang,
    title: `${clause(random, lang)} (${inventedNames(random)} ${number(id)})`,
    summary: sentence(random, lang),
    owner: random.pick(plan.contacts),
    reviewBy: `2027-${String(random.integer(1, 12)).padStart(2, '0')}-01`,
    related: [`insight/${random.pick(plan.insights)}`, `guide/${random.pick(plan.guides)}`],
  };
}

function insightFields(making: Making): Matter {
  const { plan, random } = making;
  return {
    ...commonFields(making),
    kind: random.pick(['need', 'pain', 'pain', 'behaviour', 'expectation', 'opportunity']),
    severity: random.pick(['low', 'medium', 'high', 'critical']),
    themes: several(random, plan.themes, 2),
    personas: several(random, plan.personas, 2),
    segments: several(random, plan.segments, 1),
    stages: several(
      random,
      plan.journeys.map((journey) => `${journey}/${random.pick(STAGES)}`),
      1,
    ),
    channels: several(random, plan.channels, 2),
    products: several(random, plan.products, 1),
    published: `2026-${String(random.integer(1, 9)).padStart(2, '0')}-15`,
    ...evidenceFields(making),
  };
}

/** The first insights ask the voices too; of the others eight in ten rest on a study and the rest is assumed. */
function evidenceFields({ id, plan, random }: Making): Matter {
  const isClaim = number(id) <= plan.size.claims;
  if (!isClaim && random.chance(0.2)) return { assumption: true };
  const finding = {
    type: 'finding',
    finding: `${random.pick(plan.studies)}/${random.pick(FINDINGS)}`,
    stance: random.chance(0.9) ? 'supports' : 'refutes',
  };
  if (!isClaim) return { evidence: [finding] };
  const query = {
    type: 'query',
    id: 'stimmen',
    source: random.pick(plan.sources),
    where: { theme: random.pick(plan.themes), sentiment: random.pick(['positive', 'neutral', 'negative']) },
    expect: { atLeast: random.integer(1, 4) / 100 },
  };
  return { evidence: [query, finding] };
}

function guideFields(making: Making): Matter {
  const type = making.random.pick(['principle', 'do', 'dont', 'method', 'how-to']);
  return { ...commonFields(making), type, order: number(making.id) };
}

function termFields(making: Making): Matter {
  const { id, plan, random } = making;
  const n = number(id);
  return {
    title: { de: `Begriff ${n}`, en: `Term ${n}` },
    definition: { de: sentence(random, 'de'), en: sentence(random, 'en') },
    owner: random.pick(plan.contacts),
    synonyms: { de: [`Fachwort ${n}`], en: [`Expression ${n}`] },
    confusedWith: several(
      random,
      plan.terms.filter((term) => term !== id),
      1,
    ),
  };
}

function studyFields(making: Making): Matter {
  const { plan, random, lang } = making;
  const year = random.integer(2024, 2026);
  return {
    ...commonFields(making),
    method: random.pick(['interview', 'user-lab', 'diary', 'mystery-shopping']),
    question: `${clause(random, lang)}?`,
    from: `${year}-03-01`,
    to: `${year}-03-20`,
    participants: 24,
    personas: several(random, plan.personas, 2),
    findings: FINDINGS.map((id) => ({
      id,
      text: sentence(random, lang),
      seen: random.integer(3, 24),
      of: 24,
    })),
    limits: [sentence(random, lang)],
  };
}

function actionFields(making: Making): Matter {
  const { plan, random } = making;
  return {
    ...commonFields(making),
    status: random.pick(['proposed', 'committed', 'in-progress']),
    insights: several(random, plan.insights, 3),
    due: '2027-06-30',
    metric: random.pick(plan.metrics),
  };
}

/** Different items, one or more, `most` at most. */
function several(random: Random, items: readonly string[], most: number): string[] {
  const picked = Array.from({ length: random.integer(1, most) }, () => random.pick(items));
  return [...new Set(picked)];
}

function number(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
