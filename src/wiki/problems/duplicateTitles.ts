import { BILINGUAL_KINDS } from '../../schema/kinds.ts';
import type { Entry, WikiContent } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

type Titled = { lang: string; title: string; file: string; path: string[]; kind: Entry['kind'] };

/** No two entries of a kind bear the same title in one language, without regard to case. */
export const duplicateTitles: Rule = ({ content, at }) => {
  const groups = Map.groupBy(
    titlesOf(content),
    ({ kind, lang, title }) => `${kind} ${lang} ${foldedTitle(title)}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(
      ({ file, path, title, kind }): Problem => ({
        kind: 'duplicate-title',
        file,
        ...at(file, path),
        value: title,
        message: `Another ${kind} has the title \`${title}\`, too: \`${first?.file}\`.`,
        remedy: 'Say in one of the titles what tells the two apart, or join them.',
      }),
    ),
  );
};

function titlesOf({ entries }: WikiContent): Titled[] {
  return entries.flatMap((entry) => {
    const { kind, file, lang } = entry;
    const { title } = entry.data;
    const own =
      typeof title === 'string'
        ? [{ kind, file, lang, title, path: ['title'] }]
        : Object.entries(title).map(([language, words]) => ({
            kind,
            file,
            lang: language,
            title: words,
            path: ['title', language],
          }));
    const translated = BILINGUAL_KINDS.has(kind) ? [] : entry.translations;
    return [
      ...own,
      ...translated.map(({ file, lang, data }) => ({ kind, file, lang, title: data.title, path: ['title'] })),
    ];
  });
}

/** A title without regard to case and white space. */
export function foldedTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
