import type { Theme } from '../../src/schema/taxonomy.ts';
import { code } from '../../src/text/codebook/code.ts';
import { compileCodebook } from '../../src/text/codebook/compile.ts';
import { detectLanguage } from '../../src/text/language.ts';

/** A voice whose themes are known. */
export interface KnownVoice {
  /** What it says. */
  readonly text: string;
  /** Language as the source gives it; recognised from the text where the source gives none. */
  readonly lang?: string | undefined;
  /** Ids of the themes it truly speaks of. */
  readonly themes: readonly string[];
}

/** How well the rules of a theme code it, over all voices. */
export interface ThemeQuality {
  /** Id of the theme. */
  readonly theme: string;
  /** Voices truly about it. */
  readonly about: number;
  /** Voices coded to it. */
  readonly coded: number;
  /** Voices both. */
  readonly right: number;
  /** Share of the coded voices that are truly about it, 0 to 1; undefined where none was coded. */
  readonly precision: number | undefined;
  /** Share of the voices about it that were coded, 0 to 1; undefined where none is about it. */
  readonly recall: number | undefined;
}

/** A voice with the themes that rules read in it. */
export interface CodedVoice extends KnownVoice {
  /** Ids of the themes that the codebook's rules found. */
  readonly found: readonly string[];
}

/** Codes voices by the rules of the codebook, as the import does. */
export function codeVoices<T extends KnownVoice>(
  voices: readonly T[],
  themes: readonly Theme[],
): (T & CodedVoice)[] {
  const rules = themes.map(({ id, code: any, codeNot: not }) => ({ id, any, not }));
  const codebook = compileCodebook(rules);
  return voices.map((voice) => {
    const lang = voice.lang ?? detectLanguage(voice.text, 'de');
    return { ...voice, found: code(voice.text, lang, codebook) };
  });
}

/** Precision and recall of the coding by rules, for each theme in the order given. */
export function codingQuality(voices: readonly CodedVoice[], themes: readonly string[]): ThemeQuality[] {
  return themes.map((theme) => {
    const about = voices.filter((voice) => voice.themes.includes(theme)).length;
    const coded = voices.filter((voice) => voice.found.includes(theme));
    const right = coded.filter((voice) => voice.themes.includes(theme)).length;
    const share = (of: number) => (of > 0 ? right / of : undefined);
    return { theme, about, coded: coded.length, right, precision: share(coded.length), recall: share(about) };
  });
}

/** The same over all themes together (micro-average). */
export function overall(parts: readonly ThemeQuality[]): ThemeQuality {
  const sum = (pick: (part: ThemeQuality) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const [about, coded, right] = [sum((p) => p.about), sum((p) => p.coded), sum((p) => p.right)];
  const share = (of: number) => (of > 0 ? right / of : undefined);
  return { theme: 'all', about, coded, right, precision: share(coded), recall: share(about) };
}

/** The qualities as a table for a terminal, a theme a line and all together last. */
export function qualityTable(parts: readonly ThemeQuality[]): string {
  const percent = (value: number | undefined) =>
    value === undefined ? '-' : `${(value * 100).toFixed(1)} %`;
  const rows = [...parts, overall(parts)].map((part) => [
    part.theme,
    String(part.about),
    String(part.coded),
    percent(part.precision),
    percent(part.recall),
  ]);
  const lines = [['theme', 'voices', 'coded', 'precision', 'recall'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(padded).join('  ')).join('\n');
}
