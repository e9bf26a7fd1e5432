import type { KeyedVoice } from './exports/export.ts';
import type { SourceId } from './plan.ts';
import { outcomes } from './plantedOutcomes.ts';
import { mediaBreak, stageEmotions } from './plantedStages.ts';
import { patterns } from './plantedTrends.ts';
import type { Mention } from './voice.ts';

/** Voices of each source with their true themes, by key. */
export type VoicesBySource = Readonly<Record<SourceId, readonly KeyedVoice[]>>;

/**
 * The fixture as JSON: seed, everything planted, the true themes of every voice, and those of them that it speaks of
 * in no word of the codebook; one voice a line.
 */
export function writeTruths(seed: number, bySource: VoicesBySource): string {
  const all = Object.entries(bySource);
  const paraphrasing = all.map(
    ([source, voices]) => [source, voices.filter(({ mentions }) => mentions.some(isParaphrased))] as const,
  );
  const fields = [
    `"seed": ${seed}`,
    `"patterns": ${listOf(patterns)}`,
    `"outcomes": ${listOf(outcomes)}`,
    `"stageEmotions": ${listOf(stageEmotions)}`,
    `"mediaBreaks": ${listOf([mediaBreak])}`,
    `"themes": ${themesBySource(all, () => true)}`,
    `"paraphrased": ${themesBySource(paraphrasing, isParaphrased)}`,
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

type Entries = readonly (readonly [source: string, voices: readonly KeyedVoice[]])[];

const isParaphrased = ({ paraphrased }: Mention) => paraphrased;

function themesBySource(bySource: Entries, keep: (mention: Mention) => boolean): string {
  const sources = bySource.map(([source, voices]) => {
    const lines = voices.map(({ key, mentions }) => {
      const themes = mentions.filter(keep).map(({ theme }) => theme);
      return `      ${JSON.stringify(key)}: ${list(themes)}`;
    });
    return `    ${JSON.stringify(source)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n${sources.join(',\n')}\n  }`;
}

function listOf(plantings: readonly object[]): string {
  return `[\n${plantings.map(plantingLines).join(',\n')}\n  ]`;
}

function plantingLines(planting: object): string {
  const lines = Object.entries(planting).map(
    ([name, value]: [string, unknown]) => `      ${JSON.stringify(name)}: ${onOneLine(value)}`,
  );
  return `    {\n${lines.join(',\n')}\n    }`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return list(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, inner]: [string, unknown]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** A list on one line, with air in it, as the formatter would write it. */
function list(items: readonly unknown[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
