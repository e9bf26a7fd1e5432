import { readEvidencePlace } from '../../schema/evidenceStore.ts';
import type { Settings } from '../../schema/settings.ts';
import type { PersonalDataType } from '../../text/placeholders.ts';
import { findPersonalData } from '../../text/redact/find.ts';
import { foldValue, type RedactionRules, redactionRules } from '../../text/redact/rules.ts';
import type { Entry, WikiContent } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** What personal data is, and what of it may stand in the content. */
export type Allowed = {
  /** Values that are no personal data, folded. */
  values: ReadonlySet<string>;
  /** The company's own patterns, names and exceptions. */
  rules: RedactionRules;
};

/** What may stand in the content: the listed exceptions and the company's function mailboxes. */
export function allowedValues(settings: Settings, entries: readonly Entry[]): Allowed {
  const mailboxes = entries.flatMap((entry) => (entry.kind === 'contact' ? (entry.data.email ?? []) : []));
  const requests = settings.researchRequests?.email;
  const own = requests !== undefined && isOfCompany(requests, settings, mailboxes) ? [requests] : [];
  return { values: new Set([...mailboxes, ...own].map(foldValue)), rules: redactionRules(settings.privacy) };
}

/** Whether a mailbox is on a domain of the company: that of its site or of a contact, as far as there is any. */
function isOfCompany(mailbox: string, { site }: Settings, mailboxes: readonly string[]): boolean {
  const domain = domainOf(mailbox);
  const host = site === undefined ? undefined : new URL(site).hostname;
  const domains = mailboxes.map(domainOf);
  if (host === undefined && domains.length === 0) return true;
  return domains.includes(domain) || host === domain || host?.endsWith(`.${domain}`) === true;
}

function domainOf(mailbox: string): string {
  return mailbox.slice(mailbox.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * Personal data in texts of the content: front matter, bodies, taxonomy and settings. Names, addresses and user names
 * are warnings here, as authors may write of people who agreed; all else is an error.
 * @param texts Whole texts by file.
 */
export function personalDataInTexts(
  texts: Iterable<readonly [string, string]>,
  content: WikiContent,
): Problem[] {
  const allowed = allowedValues(content.settings, content.entries);
  return Array.from(texts, ([file, text]) => {
    // The settings list what is searched for and what is passed over.
    const rules = file === settingsFile ? listing(allowed.rules, content.settings) : allowed.rules;
    return problemsIn(file, text, { ...allowed, rules }, 1).map(({ problem, type }) =>
      authored.has(type) ? { ...problem, kind: 'possible-personal-data' as const } : problem,
    );
  }).flat();
}

const settingsFile = 'wiki.yaml';

/** The rules for the file that holds the lists themselves: the listed names may stand there, and where records live. */
function listing(rules: RedactionRules, { privacy, evidence }: Settings): RedactionRules {
  const own = [...privacy.names, ...addressesIn(evidence.store)];
  return { ...rules, exceptions: new Set([...rules.exceptions, ...own.map(foldValue)]) };
}

/** A database's address looks like somebody's. */
function addressesIn(store: string | undefined): string[] {
  const read = store === undefined ? undefined : readEvidencePlace(store);
  if (store === undefined || !read?.ok || read.place.kind !== 'postgres') return [];
  const { user, host } = read.place;
  return [store, host, `${user}@${host}`];
}

/** Sorts that an author may have reasons to write. */
const authored: ReadonlySet<PersonalDataType> = new Set(['name', 'address', 'handle']);

/**
 * Personal data in a text, one error each, with the value masked.
 * @param firstLine Line of the file on which the text begins. Default: 1.
 */
export function personalDataIn(file: string, text: string, allowed: Allowed, firstLine = 1): Problem[] {
  return problemsIn(file, text, allowed, firstLine).map(({ problem }) => problem);
}

type Found = { problem: Problem; type: PersonalDataType };

function problemsIn(file: string, text: string, { values, rules }: Allowed, firstLine: number): Found[] {
  return findPersonalData(text, rules)
    .filter(({ value }) => !values.has(foldValue(value)))
    .map(({ type, start, value }) => ({
      type,
      problem: {
        kind: 'personal-data',
        file,
        ...placeAt(text, start, firstLine),
        value: mask(value),
        message: `${sorts[type]} stands here: \`${mask(value)}\`.`,
        remedy:
          "Remove it; where it is nobody's, list it under `privacy.exceptions` in `wiki.yaml` with the reason.",
      },
    }));
}

const sorts: Readonly<Record<PersonalDataType, string>> = {
  email: 'A mail address',
  iban: 'An account number',
  card: 'A card number',
  phone: 'A telephone number',
  account: 'An account number',
  customer: 'A customer number',
  birthdate: 'A date of birth',
  address: 'A postal address',
  name: 'The name of a person',
  handle: 'A user name',
  link: 'A link with a secret or a person in it',
  ip: 'An IP address',
};

/** The first two and the last character of a value, with dots between; enough to find it, too little to use it. */
export function mask(value: string): string {
  const letters = [...value];
  return letters.length <= 4 ? '•••' : `${letters.slice(0, 2).join('')}•••${letters.at(-1)}`;
}

function placeAt(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: firstLine + before.split('\n').length - 1, column: offset - before.lastIndexOf('\n') };
}
