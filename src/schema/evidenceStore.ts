/** Where feedback records live. */
export type EvidencePlace =
  | {
      /** Month files in a folder. */
      kind: 'files';
      /** The folder; relative ones count from the content folder. */
      folder: string;
    }
  | {
      /** Tables in PostgreSQL. */
      kind: 'postgres';
      /** Host name, or the folder of a socket. */
      host: string;
      /** Port. Default: 5432. */
      port: number;
      /** Database. Default: the user's name. */
      database: string;
      /** User. Default: `outside_in`. */
      user: string;
      /** Schema that holds the tables. Default: `outside_in`. */
      schema: string;
      /** How the connection is secured. Default: `disable` on this machine, else `verify-full`. */
      sslmode: SslMode;
      /** File of the certificates that vouch for the server. Default: those that Node knows. */
      sslrootcert?: string;
    };

/** A database that keeps records. */
export type PostgresPlace = Extract<EvidencePlace, { kind: 'postgres' }>;

/** Ways to secure a connection: not at all, encrypted, encrypted with a known certificate (for that host). */
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const;

/** One of the ways to secure a connection. */
export type SslMode = (typeof SSL_MODES)[number];

/** A place, or what to do about it, as a clause without any secret. */
type Read = { ok: true; place: EvidencePlace } | { ok: false; message: string };

const DEFAULT_NAME = 'outside_in';

/**
 * Reads `evidence.store` of `wiki.yaml`: an address such as `postgres://user@host:5432/database?sslmode=require`, or
 * a folder.
 */
export function readEvidencePlace(store: string): Read {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(store)?.[1]?.toLowerCase();
  if (scheme === undefined) return { ok: true, place: { kind: 'files', folder: store } };
  if (scheme !== 'postgres' && scheme !== 'postgresql')
    return { ok: false, message: `write \`postgres://user@host:5432/database\`, or a folder` };
  // An address may leave out its host, which a URL of a known kind may not.
  const address = URL.canParse(store) ? new URL(store) : undefined;
  if (address === undefined)
    return { ok: false, message: 'write `postgres://user@host:5432/database`, or a folder' };
  if (address.password !== '' || address.searchParams.has('password'))
    return {
      ok: false,
      message:
        'take the password out of the address and change it, for whoever reads this file knows it; give the new one in the environment variable `OUTSIDE_IN_STORE_PASSWORD`',
    };
  return placeOf(address);
}

function placeOf(address: URL): Read {
  const given = address.searchParams;
  const unknown = [...given.keys()].find(
    (key) => !['sslmode', 'sslrootcert', 'schema', 'host'].includes(key),
  );
  if (unknown !== undefined)
    return {
      ok: false,
      message: `take out \`${unknown}=\`; there are \`sslmode\`, \`sslrootcert\`, \`schema\` and \`host\``,
    };
  const schema = given.get('schema') ?? DEFAULT_NAME;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    return { ok: false, message: 'name a schema of small letters, digits and `_`' };
  const host =
    given.get('host') ?? (decodeURIComponent(address.hostname).replace(/^\[(.*)\]$/, '$1') || 'localhost');
  const isHere = host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host);
  const sslmode = SSL_MODES.find(
    (mode) => mode === (given.get('sslmode') ?? (isHere ? 'disable' : 'verify-full')),
  );
  if (sslmode === undefined) return { ok: false, message: `name a \`sslmode\` of ${SSL_MODES.join(', ')}` };
  const user = decodeURIComponent(address.username) || DEFAULT_NAME;
  const rootCertificate = given.get('sslrootcert');
  const place: EvidencePlace = {
    kind: 'postgres',
    host,
    port: address.port === '' ? 5432 : Number(address.port),
    database: decodeURIComponent(address.pathname.replace(/^\//, '')) || user,
    user,
    schema,
    sslmode,
    ...(rootCertificate === null ? {} : { sslrootcert: rootCertificate }),
  };
  return { ok: true, place };
}
