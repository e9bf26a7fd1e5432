/** Every sort of problem that check and build report, with how bad it is. */
export const PROBLEM_KINDS = {
  'unreadable-file': 'error',
  'unknown-file': 'warning',
  'invalid-front-matter': 'error',
  'unknown-key': 'error',
  'invalid-id': 'error',
  'duplicate-id': 'error',
  'duplicate-title': 'error',
  'alike-insights': 'warning',
  'dangling-reference': 'error',
  'unknown-link': 'error',
  'unknown-component': 'error',
  'unknown-theme': 'error',
  'unknown-channel': 'error',
  'retired-value': 'warning',
  'no-evidence': 'error',
  'missing-owner': 'error',
  'missing-due-date': 'error',
  'missing-loop-date': 'error',
  'verified-too-early': 'error',
  'windows-out-of-order': 'error',
  'unit-of-effect': 'error',
  'undeclared-effect': 'warning',
  'changed-after-shipping': 'warning',
  'missing-consent': 'warning',
  'past-retention': 'warning',
  'past-review': 'warning',
  'outdated-translation': 'warning',
  'untranslated-words': 'warning',
  'orphan-translation': 'error',
  'personal-data': 'error',
  'possible-personal-data': 'warning',
  'malformed-record': 'error',
  'missing-image-text': 'error',
  'circular-reference': 'error',
  superseded: 'warning',
  'missing-duty': 'warning',
  'hidden-duty': 'error',
  'avoided-word': 'warning',
  'ambiguous-term': 'warning',
  'unsafe-key': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

/** One sort of problem. */
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** Something wrong with the content: data, collected all at once and reported once. */
export type Problem = {
  /** What sort of problem. */
  kind: ProblemKind;
  /** File relative to the content folder, with forward slashes. */
  file: string;
  /** Line, counted from 1; absent where the whole file is meant. */
  line?: number;
  /** Column, counted from 1. */
  column?: number;
  /** The offending value as written; personal data is masked. */
  value?: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do about it, one sentence. */
  remedy: string;
};

/** Whether a problem stops the build. */
export function isError(problem: Problem): boolean {
  return PROBLEM_KINDS[problem.kind] === 'error';
}
