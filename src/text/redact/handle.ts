import type { Detector, Span } from './types.ts';

/** `@name` that is no part of a mail address, a link or a price; `u/name` of Reddit. */
const sign =
  /(?<![\p{L}\p{N}@._/+-])(?:@\p{L}[\p{L}\p{N}_.-]{1,38}(?![\p{L}\p{N}_.-]*\/)|u\/[A-Za-z][\w-]{2,19}(?![\w/]))/gu;

/** Sought in every text, and so without the cost of Unicode. */
const hint = /[@_0-9]|u\/|name|NAME/;

/** A user name that is announced as one: it holds a digit, an underscore or an inner dot, as words do not. */
const announced =
  /(?<!\p{L})(?:(?:benutzer|nutzer|anmelde|login|user|insta(?:gram)?|twitter|telegram|discord|skype|tiktok|snap(?:chat)?|reddit|steam|xbox|psn|threads|bluesky|ig)[ -]?(?:name|handle|kennung|account|id)?|nick(?:name)?|gamertag|handle|alias|insta(?:gram)?|skype|discord)(?:\s?(?::|=|ist?|lautet|is|war|was|als|as|unter|under))?\s{1,2}[„"'“]?(?=[\p{L}\d._-]*(?:\p{L}\d|\d\p{L}|_|\p{L}\.\p{L}|\p{L}#\d{4}(?!\d)))(?<name>\p{L}[\p{L}\p{N}._-]{2,38}(?:#\d{4}(?!\d))?)/giu;
const words =
  /[Nn]utzer|[Aa]nmelde|[Ll]ogin|[Uu]ser|[Ii]nsta|[Tt]witter|[Tt]elegram|[Dd]iscord|[Ss]kype|[Tt]ik[Tt]ok|[Nn]ick|[Gg]amertag|[Ss]nap|[Rr]eddit|[Ss]team|[Xx]box|PSN|psn|[Tt]hreads|[Bb]luesky|[Hh]andle|[Aa]lias|USER|NUTZER|\b(?:ig|IG)\b/;

/** Addressed with an @, but nobody: everyone, places, and whoever answers for a company. */
const nobody =
  /^@(?:all|alle|everyone|everybody|here|channel|home|work|admin|mod|team|media|override|param|me|you|entwickler|developer|devs?|redaktion|kundenservice|hotline)$|bank|sparkasse|support|service|team|hilfe|help|care|info|official|entwickler/iu;

/**
 * User names: `@name`, `u/name`, and ones announced by words such as `Benutzername`. Accounts of a company are named
 * by what they do (`bank`, `support`, `service` ...) or listed as exceptions.
 */
export const handle: Detector = {
  mayContain: (text) =>
    (hint.test(text) || text.includes('nsta ')) &&
    (text.includes('@') || text.includes('u/') || words.test(text)),
  find: (text) => {
    const found: Span[] = [];
    for (const match of text.matchAll(sign)) {
      const written = match[0].replace(/[.-]+$/, '');
      if (written.length > 2 && !nobody.test(written)) {
        found.push({ start: match.index, end: match.index + written.length });
      }
    }
    for (const match of text.matchAll(announced)) {
      const name = (match.groups?.['name'] ?? '').replace(/[._-]+$/, '');
      const start = match.index + match[0].length - (match.groups?.['name'] ?? '').length;
      const isNew = found.every((span) => start >= span.end || start + name.length <= span.start);
      if (name !== '' && isNew) found.push({ start, end: start + name.length });
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
