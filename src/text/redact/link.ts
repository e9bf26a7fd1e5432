import type { Detector, Span } from './types.ts';

/** Beginnings of links: a scheme, `www.`, or a host with a path or a question behind it. */
const beginning =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.|(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/(?=[^\s\uE000]))/giu;
const mayContain = /:\/\/|www\.|\.[a-z]{2,24}\//i;

/** What a link may hold; the sentence's own closing signs are cut off behind it. */
const body = /[^\s\uE000<>"„“”«»]*/gy;
const closing = /[.,;:!?)\]}'’*]+$/;

/** Names of parameters that carry a secret or a person, whatever their value. */
const secretName =
  /^(?:\w*(?:token|session|sessionid|sessid|secret|passwor[dt]|apikey|signature)|sid|s?key|auth|authorization|code|otp|tan|pin|pass|passwd|pwd|pw|sig|hmac|jwt|invite|activation|reset|magic|user|user_?id|username|uid|e?mail|customer(?:_?id)?|kunden?(?:_?(?:nr|nummer|id))?|kdnr|konto(?:_?(?:nr|nummer))?|account(?:_?id)?|iban|phone|tel|vorname|nachname|first_?name|last_?name)$/i;
const shortestSecret = 3;

/** A user name and perhaps a password before the host. */
const credentials = /^[a-z]+:\/\/[^/?#@]{1,200}@/i;

/** What a one-time link leads to: `/reset/9f86d0`, `/invite/abc123`. */
const secretPath =
  /\/(?:reset|invite|invitation|verify|confirm|activate|magic|token|unsubscribe|einladung|bestaetigen|passwort|password)[a-z_-]*\/(?=[^/]*\d)[\w~.-]{6,}/i;

/** Pages of persons in networks. */
const profile =
  /(?:^|[/.])(?:linkedin\.com\/in|xing\.com\/profile|instagram\.com|facebook\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|bsky\.app\/profile|snapchat\.com\/add|t\.me|wa\.me|paypal\.me|venmo\.com)\/@?(\+?[a-z0-9._-]{3,})\/?(?:\?|$)/i;
const nobody = /bank|sparkasse|support|service|team|share|sharer|groups|pages|watch|login|explore/i;

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const webToken = /eyJ[\w-]{10,}/;

/** Shortest piece, in characters, that counts as made by chance; words and dates in addresses are shorter or even. */
const shortestRandom = 16;
const leastChanges = 3;

/** Whether a piece of a link looks drawn by chance: long, with letters and digits that change again and again. */
function isRandom(piece: string): boolean {
  if (piece.length < shortestRandom) return false;
  if (uuid.test(piece) || webToken.test(piece)) return true;
  const plain = piece.replace(/%[0-9a-f]{2}/gi, '-');
  const signs = plain.replace(/[-_.~+=]/g, '');
  const changes = signs.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  const words = plain.split(/[-_.+]/).filter((word) => /^(?:[a-z]{3,}|\d{1,4})$/i.test(word)).length;
  return signs.length >= shortestRandom && changes >= leastChanges && words < 3;
}

function hasSecretParameter(part: string): boolean {
  return part.split(/[&;?]/).some((parameter) => {
    const [name = '', value = ''] = parameter.replace(/^amp;/, '').split('=', 2);
    if (value.length < shortestSecret) return isRandom(name);
    return secretName.test(name.replace(/[-.[\]]/g, '_').replace(/^_+|_+$/g, '')) || isRandom(value);
  });
}

function isSecret(link: string): boolean {
  if (credentials.test(link)) return true;
  const person = profile.exec(link)?.[1];
  if (person !== undefined && !nobody.test(person)) return true;
  const [path = '', ...questions] = link.split(/[?#]/);
  const pieces = path.replace(/^[a-z]+:\/\//i, '').split('/');
  return (
    pieces.slice(1).some((piece) => isRandom(piece) || hasSecretParameter(piece)) ||
    secretPath.test(path) ||
    questions.some(hasSecretParameter)
  );
}

/**
 * Links that carry a secret or a person: a token, session, code, password or customer in a parameter, a user name
 * before the host, a long random piece in the path, a page of a person in a network. Such a link is replaced as a
 * whole, as host and path can tell of the person too; other links stay.
 */
export const link: Detector = {
  mayContain: (text) => mayContain.test(text),
  find: (text) => {
    const found: Span[] = [];
    beginning.lastIndex = 0;
    for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
      body.lastIndex = match.index;
      const written = (body.exec(text)?.[0] ?? '').replace(closing, '');
      const end = match.index + written.length;
      if (isSecret(written)) found.push({ start: match.index, end });
      beginning.lastIndex = Math.max(end, match.index + match[0].length);
    }
    return found;
  },
};
