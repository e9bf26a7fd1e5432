import { findPersonalData } from '../../src/text/redact/find.ts';
import { count } from './figures.ts';
import { type Quality, redactionQuality } from './redactionQuality.ts';
import { type LabelledSentence, readLabelled, setLanguages, setParts } from './redactionSet.ts';
import type { Bench } from './types.ts';

/** How often the sentences are read to take the time. */
const rounds = 200;

/** Measures redaction on the labelled sentences: precision and recall by part, language and sort, and time. */
export const bench: Bench = async (_options, { root }) => {
  const sets = setParts.flatMap((part) =>
    setLanguages.map((language) => ({ part, language, sentences: readLabelled(root, part, language) })),
  );
  const figures = sets.flatMap(({ part, language, sentences }) =>
    redactionQuality(sentences)
      .filter(({ marked, found }) => marked + found > 0)
      .map((quality) => ({ part, language, ...quality, ...shares(quality) })),
  );
  const all = sets.flatMap(({ sentences }) => sentences);
  const harmless = all.filter(({ marks }) => marks.length === 0);
  const [clean, whole] = [microseconds(harmless), microseconds(all)];
  return {
    title: `Redaction of ${count(all.length)} labelled sentences, ${count(harmless.length)} of them without personal data`,
    columns: ['part', 'lang', 'sort', 'marked', 'found', 'right', 'precision', 'recall'],
    rows: figures.map((one) => [
      one.part,
      one.language,
      one.type,
      count(one.marked),
      count(one.found),
      count(one.right),
      percent(one.precision),
      percent(one.recall),
    ]),
    notes: [
      'Marked: stretches of personal data. Found: stretches replaced. Right: found where one of that sort is marked, at most ten characters more. Recall: marked ones that are wholly covered.',
      'Built-on: the sentences the detectors were built on. Held-out: sentences written afterwards, before the detectors saw them; what they taught has since been mended, so they are no longer unseen.',
      `Time: ${clean.toFixed(1)} µs a sentence without personal data, ${whole.toFixed(1)} µs over all.`,
    ],
    figures: [...figures, { microsecondsHarmless: clean, microsecondsAll: whole }],
  };
};

function shares({ marked, found, covered, right }: Quality) {
  return {
    precision: found === 0 ? undefined : right / found,
    recall: marked === 0 ? undefined : covered / marked,
  };
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;
}

/** Time of a sentence in microseconds of this process's own work, so that other programs count little. */
function microseconds(sentences: readonly LabelledSentence[]): number {
  for (const { text } of sentences) findPersonalData(text);
  const started = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const { text } of sentences) findPersonalData(text);
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / (rounds * sentences.length);
}
