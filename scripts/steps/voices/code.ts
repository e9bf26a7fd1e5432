import type { Code, FeedbackRecord, Sentiment } from '../../../src/schema/record.ts';
import type { Question } from '../../../src/schema/source.ts';
import { codeTokens } from '../../../src/text/codebook/code.ts';
import { type Codebook, compileCodebook } from '../../../src/text/codebook/compile.ts';
import { tokens } from '../../../src/text/codebook/tokens.ts';
import type { CodeRule } from '../../../src/text/codebook/types.ts';
import { codebookVersion } from '../../../src/text/codebook/version.ts';
import { type RatingScale, sentimentFromNps, sentimentFromRating } from '../../../src/text/sentiment.ts';
import type { Wiki } from '../wiki.ts';

/** The rules of the wiki as they are written: plain data. */
export type WrittenRules = { themes: CodeRule[]; stages: CodeRule[]; version: string };

/** The rules of the wiki, ready for coding. */
export type Rules = { themes: Codebook; stages: Codebook; version: string };

/** Rules of the themes and of the journeys' stages, ready for coding. */
export function rulesOf(wiki: Pick<Wiki, 'taxonomy' | 'journeys'>): Rules {
  return readyRules(writtenRules(wiki));
}

/** Makes rules ready for coding. */
export function readyRules({ themes, stages, version }: WrittenRules): Rules {
  return { themes: compileCodebook(themes), stages: compileCodebook(stages), version };
}

/** Rules of the themes and of the journeys' stages. */
export function writtenRules({ taxonomy, journeys }: Pick<Wiki, 'taxonomy' | 'journeys'>): WrittenRules {
  const themes = taxonomy.theme
    .filter((theme) => theme.status !== 'retired' && holdsWords(theme.code))
    .map((theme): CodeRule => ({ id: theme.id, any: theme.code, not: theme.codeNot }));
  const stages = journeys.flatMap((journey) =>
    journey.data.stages.flatMap((stage): CodeRule[] =>
      stage.code && holdsWords(stage.code)
        ? [{ id: `${journey.id}/${stage.id}`, any: stage.code, not: stage.codeNot }]
        : [],
    ),
  );
  return { themes, stages, version: codebookVersion([...themes, ...stages]) };
}

function holdsWords(words: { de: readonly string[]; en: readonly string[] }): boolean {
  return words.de.length + words.en.length > 0;
}

/**
 * Codes a record by rules: its title and text together, and each open answer by itself; sentiment from its rating,
 * else from its recommendation. What says nothing has no line.
 */
export function codeByRules(
  record: FeedbackRecord,
  rules: Rules,
  about: { questions: readonly Question[]; scale?: RatingScale | undefined },
): Code[] {
  const lines: Code[] = [];
  const keep = (one: Code) => {
    if (saysSomething(one)) lines.push(one);
  };
  keep(line(record, wordsOf(record), rules, { sentiment: sentimentOf(record, about.scale) }));
  for (const { id, type } of about.questions) {
    const answer = type === 'open' ? record.answers?.[id] : undefined;
    if (typeof answer === 'string') keep(line(record, answer, rules, { question: id, sentiment: 'unknown' }));
  }
  return lines;
}

/** Title and text as one; where there is only one of them, itself. */
export function wordsOf({ title, text }: Pick<FeedbackRecord, 'title' | 'text'>): string {
  if (title === undefined || title === '') return text;
  return text === '' ? title : `${title}\n${text}`;
}

function line(
  record: FeedbackRecord,
  text: string,
  rules: Rules,
  rest: { question?: string; sentiment: Sentiment },
): Code {
  const words = tokens(text);
  const themes = codeTokens(words, record.lang, rules.themes);
  const stages = codeTokens(words, record.lang, rules.stages);
  return { id: record.id, coder: 'rule', version: rules.version, themes, stages, ...rest };
}

function sentimentOf({ rating, nps }: FeedbackRecord, scale: RatingScale | undefined): Sentiment {
  const rated = rating === undefined || !scale ? undefined : sentimentFromRating(rating, scale);
  return (rated ?? (nps === undefined ? undefined : sentimentFromNps(nps)))?.sentiment ?? 'unknown';
}

/** Whether a line of codes says anything at all. */
export function saysSomething({ themes, stages, sentiment }: Code): boolean {
  return themes.length > 0 || stages.length > 0 || sentiment !== 'unknown';
}
