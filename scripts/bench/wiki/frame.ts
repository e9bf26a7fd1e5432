import { createRandom } from '../../sample/random.ts';
import { markdownOf, yamlOf } from './matter.ts';
import { STAGES, type WikiFile, type WikiPlan } from './plan.ts';
import { bodyText, clause, sentence } from './sentences.ts';

/** Settings, vocabularies and the entries to which the authored ones refer. */
export function* frameFiles(plan: WikiPlan): Generator<WikiFile> {
  yield { path: 'wiki.yaml', text: settingsText };
  yield* vocabularies(plan);
  yield* plan.contacts.map((id, index) => ({
    path: `contacts/${id}.yaml`,
    text: yamlOf({ title: both('Team', index), about: both('Antwortet für Teil', index), roles: ['owner'] }),
  }));
  yield* plan.sources.map((id, index) => ({
    path: `evidence/${id}/source.yaml`,
    text: sourceText(index, plan),
  }));
  yield* plan.metrics.map((id, index) => ({ path: `metrics/${id}.yaml`, text: metricText(index, plan) }));
  yield* plan.segments.map((id, index) => ({
    path: `segments/${id}.md`,
    text: markdownOf(
      { title: `Gruppe ${index + 1}`, rule: `Merkmal ${index + 1}`, ...owned(plan) },
      'Eine Gruppe.\n',
    ),
  }));
  yield* plan.personas.map((id, index) => ({
    path: `personas/${id}.md`,
    text: personaText(index, id, plan),
  }));
  yield* plan.journeys.map((id, index) => ({ path: `journeys/${id}.md`, text: journeyText(index, plan) }));
}

const settingsText = yamlOf({
  name: { de: 'Messwiki', en: 'Bench wiki' },
  company: 'Messbank',
  fictional: true,
  languages: ['de', 'en'],
  defaultLanguage: 'de',
  asOf: '2026-10-15',
  contact: 'team-1',
  evidence: { publicKey: 'bench-key-known-to-everyone' },
});

function* vocabularies({ themes, channels, products }: WikiPlan): Generator<WikiFile> {
  const valuesOf = (ids: readonly string[], name: string, more: object = {}) =>
    ids.map((id, index) => ({
      id,
      label: both(name, index),
      definition: both(`${name}: Teil`, index),
      ...more,
    }));
  const methods = ['survey', 'review', 'ticket', 'mystery-shopping', 'user-lab', 'interview', 'diary'];
  const phases = ['vorher', 'dabei', 'danach'].map((id, index) => ({
    ...valuesOf([id], 'Phase')[0],
    label: both('Phase', index),
    moment: ['before', 'during', 'after'][index],
  }));
  const files = {
    themes: valuesOf(themes, 'Thema', { owner: 'team-1' }),
    channels: valuesOf(channels, 'Kanal', { medium: 'digital' }),
    products: valuesOf(products, 'Produkt'),
    methods: valuesOf(methods, 'Methode'),
    phases,
  };
  for (const [name, values] of Object.entries(files)) {
    yield { path: `taxonomy/${name}.yaml`, text: yamlOf({ values }) };
  }
}

function sourceText(index: number, { channels }: WikiPlan): string {
  return yamlOf({
    title: both('Quelle', index),
    owner: 'team-1',
    channel: channels[index],
    method: ['survey', 'review', 'ticket'][index % 3],
    solicited: index === 0,
    synthetic: true,
    purpose: { de: 'Messen.', en: 'Measuring.' },
    legalBasis: { de: 'Erfundene Stimmen', en: 'Invented voices' },
    scale: { from: 1, to: 5 },
  });
}

function metricText(index: number, { themes, sources }: WikiPlan): string {
  return yamlOf({
    title: both('Kennzahl', index),
    definition: both('Anteil der Stimmen zu Thema', index),
    owner: 'team-2',
    type: 'share',
    source: sources[index % sources.length],
    where: { theme: themes[index] },
    better: 'down',
  });
}

function personaText(index: number, id: string, plan: WikiPlan): string {
  const random = createRandom(plan.size.seed, `personas/${id}`);
  const statements = () => [
    { text: sentence(random, 'de'), insights: [random.pick(plan.insights)] },
    { text: sentence(random, 'de'), assumed: true },
  ];
  const fields = {
    title: `Persona ${index + 1}`,
    summary: sentence(random, 'de'),
    ...owned(plan),
    segments: [plan.segments[index % plan.segments.length]],
    goals: statements(),
    needs: statements(),
    pains: statements(),
    channels: [{ channel: random.pick(plan.channels), seen: 50, of: 100 }],
  };
  return markdownOf(fields, bodyText(random, 'de', [], 100));
}

function journeyText(index: number, plan: WikiPlan): string {
  const random = createRandom(plan.size.seed, `journeys/${index}`);
  const stages = STAGES.map((id, at) => ({
    id,
    title: `Schritt ${at + 1}`,
    phase: ['vorher', 'dabei', 'danach'][Math.min(2, Math.floor(at / 2))],
    goal: sentence(random, 'de'),
    doing: [clause(random, 'de')],
    channels: [random.pick(plan.channels)],
    pains: [random.pick(plan.insights)],
    owner: 'team-1',
  }));
  const fields = {
    title: `Reise ${index + 1}`,
    ...owned(plan),
    personas: [random.pick(plan.personas)],
    stages,
  };
  return markdownOf(fields, bodyText(random, 'de', [], 100));
}

function owned({ contacts }: WikiPlan) {
  return { owner: contacts[0], reviewBy: '2027-06-30' };
}

function both(name: string, index: number) {
  return { de: `${name} ${index + 1}`, en: `${name} ${index + 1} (en)` };
}
