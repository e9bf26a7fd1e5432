import { type PersonalDataType, placeholders } from '../../src/text/placeholders.ts';
import { findPersonalData } from '../../src/text/redact/find.ts';
import type { Finding, Span } from '../../src/text/redact/types.ts';
import type { LabelledSentence } from './redactionSet.ts';

/** How well one sort of personal data is found. */
export type Quality = {
  /** The sort, or `all`. */
  type: PersonalDataType | 'all';
  /** Stretches that are marked. */
  marked: number;
  /** Stretches that were found. */
  found: number;
  /** Marked stretches that a finding of their sort covers wholly. */
  covered: number;
  /** Findings that hold a marked stretch of their sort, and little more. */
  right: number;
};

/** A finding is right if it reaches at most this many characters beyond what is marked. */
const tolerance = 10;

/** What went wrong in a sentence. */
export type Miss = {
  /** The sentence. */
  text: string;
  /** Marked stretches that were not covered, as `type: words`. */
  missed: string[];
  /** Findings that are no personal data of that sort, as `type: words`. */
  wrong: string[];
};

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isRight(finding: Finding, { marks }: LabelledSentence): boolean {
  const held = marks.filter((mark) => mark.type === finding.type && overlaps(mark, finding));
  const length = held.reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return held.length > 0 && finding.end - finding.start - length <= tolerance;
}

function isCovered(mark: LabelledSentence['marks'][number], findings: readonly Finding[]): boolean {
  return findings.some(
    ({ type, start, end }) => type === mark.type && start <= mark.start && end >= mark.end,
  );
}

/** What was missed or found wrongly, for whoever mends the detectors. */
export function missesIn(sentences: readonly LabelledSentence[]): Miss[] {
  return sentences.flatMap((sentence) => {
    const { text, marks } = sentence;
    const findings = findPersonalData(text);
    const missed = marks.filter((mark) => !isCovered(mark, findings));
    const wrong = findings.filter((finding) => !isRight(finding, sentence));
    if (missed.length + wrong.length === 0) return [];
    const named = ({ type, start, end }: Span & { type: string }) => `${type}: ${text.slice(start, end)}`;
    return [{ text, missed: missed.map(named), wrong: wrong.map(named) }];
  });
}

/** The quality by sort, and over all sorts, of finding what is marked in sentences. */
export function redactionQuality(sentences: readonly LabelledSentence[]): Quality[] {
  const found = sentences.map((sentence) => ({ sentence, findings: findPersonalData(sentence.text) }));
  const qualityOf = (type: Quality['type']): Quality => {
    const isOf = (one: { type: string }) => type === 'all' || one.type === type;
    const quality = { type, marked: 0, found: 0, covered: 0, right: 0 };
    for (const { sentence, findings } of found) {
      const marks = sentence.marks.filter(isOf);
      const own = findings.filter(isOf);
      quality.marked += marks.length;
      quality.found += own.length;
      quality.covered += marks.filter((mark) => isCovered(mark, findings)).length;
      quality.right += own.filter((finding) => isRight(finding, sentence)).length;
    }
    return quality;
  };
  const types = Object.keys(placeholders).filter((key): key is PersonalDataType => key in placeholders);
  return [...types, 'all' as const].map(qualityOf);
}
