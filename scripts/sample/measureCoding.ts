import { readThemes } from './codebook.ts';
import { codeVoices, codingQuality, type ThemeQuality } from './codingQuality.ts';
import { defaultSeed, generateSample } from './generate.ts';

/**
 * Precision and recall of a codebook on the sample's voices, for each of its themes.
 * @param content folder of the content whose codebook is measured
 */
export function measureCoding(content: string, seed: number = defaultSeed): ThemeQuality[] {
  const themes = readThemes(content);
  // Only the survey names its language; elsewhere it is recognised, as the import does.
  const known = Object.values(generateSample(seed).voices)
    .flat()
    .map(({ text, lang, source, mentions }) => ({
      text,
      lang: source === 'nps-befragung' ? lang : undefined,
      themes: mentions.map(({ theme }) => theme),
    }));
  return codingQuality(
    codeVoices(known, themes),
    themes.map(({ id }) => id),
  );
}
