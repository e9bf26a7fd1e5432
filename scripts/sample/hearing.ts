import type { Source } from '../../src/schema/source.ts';
import { codeTokens } from '../../src/text/codebook/code.ts';
import { tokens } from '../../src/text/codebook/tokens.ts';
import { detectLanguage } from '../../src/text/language.ts';
import type { EmotionScore } from '../../src/wiki/judgement/stageEmotion.ts';
import { scoreOfVoice } from '../../src/wiki/judgement/voiceScore.ts';
import { type Rules, rulesOf } from '../steps/voices/code.ts';
import { readWiki } from '../steps/wiki.ts';
import type { KeyedVoice } from './exports/export.ts';
import type { Sample } from './generate.ts';
import type { TimedVoice } from './verdicts.ts';

/** What a wiki brings along to understand the sample's voices. */
export interface Hearing {
  /** Rules of its themes and of its journeys' stages. */
  readonly rules: Rules;
  /** Its sources by id: whether people were asked, and on which scale they rate. */
  readonly sources: ReadonlyMap<string, Pick<Source, 'solicited' | 'scale'>>;
}

/** A voice as a build would know it from its export. */
export interface HeardVoice extends TimedVoice {
  /** Paths of the stages that the rules found, `journey/stage`. */
  readonly stages: readonly string[];
  /** Its place on the emotion curve; undefined where it gave no mark. */
  readonly score: EmotionScore | undefined;
}

/**
 * Reads rules and sources of a wiki.
 * @param content The content folder, absolute.
 * @throws InputProblem where codebook, settings or manifests are malformed
 */
export async function readHearing(content: string): Promise<Hearing> {
  const wiki = await readWiki(content);
  return { rules: rulesOf(wiki), sources: new Map(wiki.sources.map(({ id, data }) => [id, data])) };
}

/** Every voice of a sample as the rules code it and as its mark is read, without writing a file. */
export function hear({ voices, exports }: Sample, hearing: Hearing): HeardVoice[] {
  return Object.entries(voices).flatMap(([source, ofSource]) => {
    const marks = exports.find(({ file }) => file.startsWith(`${source}.`))?.marks ?? [];
    const scale = hearing.sources.get(source)?.scale;
    return ofSource.map((voice, index): HeardVoice => {
      const mark = marks[index];
      return { ...heardIn(voice, hearing), score: mark && scoreOfVoice(mark, scale) };
    });
  });
}

function heardIn({ source, at, text, lang }: KeyedVoice, { rules }: Hearing): Omit<HeardVoice, 'score'> {
  const words = tokens(text);
  // Only the survey names its language; elsewhere it is recognised, as the import does.
  const spoken = source === 'nps-befragung' ? lang : detectLanguage(text, 'de');
  return {
    source,
    at,
    found: codeTokens(words, spoken, rules.themes),
    stages: codeTokens(words, spoken, rules.stages),
  };
}
