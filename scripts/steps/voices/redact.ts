import type { FeedbackRecord } from '../../../src/schema/record.ts';
import { detectLanguage } from '../../../src/text/language.ts';
import type { PersonalDataType } from '../../../src/text/placeholders.ts';
import { redact } from '../../../src/text/redact/redact.ts';
import type { Draft, Voice } from './map.ts';

/** How many stretches of each sort were replaced. */
export type Redactions = Map<PersonalDataType, number>;

/** A voice whose words are redacted and whose language is known. */
export type RedactedVoice = Omit<Voice, 'lang'> & { lang: FeedbackRecord['lang'] };

/** Redacts texts and counts what it replaced. */
export type Redactor = {
  /** The text without personal data. */
  redact: (text: string) => string;
  /** What was replaced so far. */
  counts: Redactions;
};

/** Answers to closed questions come again and again; this many are remembered. */
const remembered = 5000;

/** Makes a redactor with its own counts. */
export function redactor(): Redactor {
  const counts: Redactions = new Map();
  const clean = new Set<string>();
  return {
    counts,
    redact(text) {
      if (text.length < 3 || clean.has(text)) return text;
      const result = redact(text);
      for (const { type, count } of result.found) counts.set(type, (counts.get(type) ?? 0) + count);
      if (result.found.length === 0 && text.length < 120 && clean.size < remembered) clean.add(text);
      return result.text;
    },
  };
}

/**
 * Redacts all words of a voice and recognises its language.
 * @param fallback Language where the words tell none.
 */
export function redactVoice(voice: Voice, { redact: clean }: Redactor, fallback: 'de' | 'en'): RedactedVoice {
  const { draft } = voice;
  const redacted: Draft = {
    ...draft,
    text: clean(draft.text),
    ...(draft.title === undefined ? {} : { title: clean(draft.title) }),
    ...(draft.answers === undefined ? {} : { answers: redactAnswers(draft.answers, clean) }),
    ...(draft.reply === undefined ? {} : { reply: { ...draft.reply, text: clean(draft.reply.text) } }),
  };
  const said = [redacted.title, redacted.text].filter(Boolean).join('\n') || openAnswers(redacted);
  return {
    ...voice,
    draft: redacted,
    themes: voice.themes.map(({ value, column }) => ({ value: clean(value), column })),
    lang: voice.lang ?? (said === '' ? fallback : detectLanguage(said, fallback)),
  };
}

function redactAnswers(answers: NonNullable<Draft['answers']>, clean: (text: string) => string) {
  const redacted = Object.entries(answers).map(([question, value]) => {
    if (typeof value === 'string') return [question, clean(value)];
    return [question, Array.isArray(value) ? value.map(clean) : value];
  });
  return Object.fromEntries(redacted);
}

/** Answers of several words, which betray a language where there is no text. */
function openAnswers({ answers }: Draft): string {
  const texts = Object.values(answers ?? {}).filter(
    (value) => typeof value === 'string' && value.split(' ').length > 3,
  );
  return texts.join('\n');
}
