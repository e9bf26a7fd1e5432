import type { PersonalDataType } from '../placeholders.ts';
import { detectors } from './detectors.ts';
import { listedNames } from './names/list.ts';
import { type OwnPattern, ownPattern } from './patterns.ts';
import type { Detector } from './types.ts';

/** What a company says about personal data: the `privacy` block of `wiki.yaml`, plain data that any thread can be given. */
export type PrivacySettings = {
  /** Patterns of the company's own numbers. Default: none. */
  patterns?: readonly OwnPattern[];
  /** Names of persons that are always replaced. Default: none. */
  names?: readonly string[];
  /** Values that are no personal data. Default: none. */
  exceptions?: readonly { value: string }[];
};

/** Detectors and exceptions, made ready once for many texts. */
export type RedactionRules = {
  /** Every detector with its sort, the surest first. */
  detectors: readonly (readonly [PersonalDataType, Detector])[];
  /** Those of them that find something in texts without a digit, too. */
  withoutDigits: RedactionRules['detectors'];
  /** Whether texts must be looked at whatever they hold, as the company has patterns or names of its own. */
  hasOwn: boolean;
  /** Values that are passed over, folded. */
  exceptions: ReadonlySet<string>;
};

/** Sorts that go before a company's own patterns, because their check digits prove them. */
const provenSorts: ReadonlySet<PersonalDataType> = new Set(['link', 'email', 'iban', 'card']);

/** Makes the rules of a company ready. Without settings: what is found everywhere. */
export function redactionRules({
  patterns = [],
  names = [],
  exceptions = [],
}: PrivacySettings = {}): RedactionRules {
  const own: RedactionRules['detectors'] = [
    ...patterns.map((pattern) => [pattern.type, ownPattern(pattern)] as const),
    ...(names.length > 0 ? [['name', listedNames(names)] as const] : []),
  ];
  const isProven = ([type]: (typeof detectors)[number]) => provenSorts.has(type);
  return {
    ...inOrder([...detectors.filter(isProven), ...own, ...detectors.filter((one) => !isProven(one))]),
    hasOwn: own.length > 0,
    exceptions: new Set(exceptions.map(({ value }) => foldValue(value))),
  };
}

/** The same rules for a text in which some names are always replaced, before anything else is looked for. */
export function withNames(rules: RedactionRules, names: readonly string[]): RedactionRules {
  return { ...rules, ...inOrder([['name', listedNames(names)], ...rules.detectors]), hasOwn: true };
}

function inOrder(all: RedactionRules['detectors']): Pick<RedactionRules, 'detectors' | 'withoutDigits'> {
  return { detectors: all, withoutDigits: all.filter(([, { fewestDigits = 0 }]) => fewestDigits === 0) };
}

/** A value as exceptions are compared: in small letters, with single blanks. */
export function foldValue(value: string): string {
  return value.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The rules of a company that says nothing. */
export const commonRules: RedactionRules = redactionRules();
