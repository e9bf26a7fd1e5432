import type { PostgresPlace } from '../../schema/evidenceStore.ts';
import { EvidenceError } from '../error.ts';

/** The database in sentences: what and where it is, without any secret. */
export function nameOf({ database, host, port }: PostgresPlace): string {
  return `The database \`${database}\` on \`${host}:${port}\``;
}

type Sentences = (place: PostgresPlace, said: string) => string;

const PASSWORD =
  'the password comes from the environment variable `OUTSIDE_IN_STORE_PASSWORD`, else from PGPASSWORD or the file .pgpass';

const unreachable: Sentences = (place, said) =>
  `${nameOf(place)} cannot be reached (${said}). Check that the server runs and that this machine may connect to it; its address is \`evidence.store\` in wiki.yaml.`;

const lost: Sentences = (place) =>
  `The connection to ${lower(nameOf(place))} was lost. Nothing was left half-done: run the command again once the server is there.`;

const refused: Sentences = ({ user, ...place }) =>
  `${nameOf({ user, ...place })} does not let the user \`${user}\` in. Check the user in \`evidence.store\` and the password: ${PASSWORD}.`;

const forbidden: Sentences = (place, said) =>
  `${nameOf(place)} does not let the user \`${place.user}\` do this (${said}). Reading needs USAGE on the schema \`${place.schema}\` and SELECT on its tables; importing needs to own them, or CREATE on the database the first time.`;

const full: Sentences = (place, said) =>
  `${nameOf(place)} has no room left (${said}). Nothing was changed: make room on the server and run the command again.`;

/** What codes mean, of the server (SQLSTATE) and of the system. */
const MEANINGS: readonly (readonly [code: RegExp, sentences: Sentences])[] = [
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EACCES|57P03|08001|08004)$/,
    unreachable,
  ],
  [/^(?:ECONNRESET|EPIPE|57P01|57P02|08.{3})$/, lost],
  [/^28.{3}$/, refused],
  [
    /^3D000$/,
    (place) =>
      `${nameOf(place)} does not exist. Create it with \`createdb\`, or correct \`evidence.store\` in wiki.yaml.`,
  ],
  [/^42501$/, forbidden],
  [/^53[12]00$/, full],
  [
    /^53300$/,
    (place) =>
      `${nameOf(place)} has no connection left. Run the command again later, or let the server take more connections.`,
  ],
  [
    /^(?:SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_|ERR_TLS|HOSTNAME_MISMATCH)/,
    (place, said) =>
      `${nameOf(place)} shows a certificate that is not trusted (${said}). Name the file of its authority with \`sslrootcert=\` in \`evidence.store\`.`,
  ],
];

/** What the client says itself, without a code. */
const WORDS: readonly (readonly [words: RegExp, sentences: Sentences])[] = [
  [/timeout|timed out/i, (place) => unreachable(place, 'it did not answer in time')],
  [/terminated|not queryable|closed the connection|Connection ended/i, lost],
  [/password must be a string|No password|SASL/i, refused],
  [
    /does not support SSL/i,
    (place) =>
      `${nameOf(place)} does not encrypt its connections. Switch that on in the server, or, in a network that nobody else reads, write \`?sslmode=disable\` behind the address in \`evidence.store\`.`,
  ],
];

/**
 * What an error of the database means, in a sentence that says what to do. The error itself is not kept: it may hold
 * what was sent.
 * @param secrets What must never be shown.
 */
export function explained(
  error: unknown,
  place: PostgresPlace,
  secrets: readonly (string | undefined)[],
): EvidenceError {
  if (error instanceof EvidenceError) return error;
  const { code, words } = partsOf(error);
  const meaning =
    MEANINGS.find(([codes]) => codes.test(code)) ??
    (code === '' ? WORDS.find(([known]) => known.test(words)) : undefined);
  const said = code === '' || words.includes(code) ? words : `${words}, ${code}`;
  const sentence = meaning?.[1](place, said) ?? `${nameOf(place)} refuses: ${said}.`;
  return new EvidenceError(without(sentence, secrets));
}

function partsOf(error: unknown): { code: string; words: string } {
  // Several addresses of one host fail together.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const words = first instanceof Error ? (first.message.split('\n')[0] ?? '') : String(first);
  return { code, words };
}

function without(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, '***') : rest), text);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
