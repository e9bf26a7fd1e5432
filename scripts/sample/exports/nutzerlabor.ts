import type { Random } from '../random.ts';
import { writeDelimited } from './delimited.ts';
import type { KeyedVoice, RawExport } from './export.ts';

/** How the observers tag a theme: by its name in the codebook. */
const tags: Readonly<Record<string, string>> = {
  anmeldung: 'Anmeldung',
  'app-bedienung': 'Bedienung der App',
  barrierefreiheit: 'Barrierefreiheit',
  bearbeitungsstand: 'Bearbeitungsstand',
  gebuehren: 'Gebühren',
  medienbruch: 'Medienbruch',
  ueberweisung: 'Überweisung',
  unterlagen: 'Unterlagen einreichen',
};

/** Notes as the lab keeps them: tab-separated, one tag or none; one note in eight was never tagged. */
export function nutzerlaborExport(voices: readonly KeyedVoice[], random: Random): RawExport {
  const rows = voices.map((voice) => {
    const tag = random.chance(0.125) ? undefined : tags[voice.mentions[0]?.theme ?? ''];
    return [voice.key, `Sitzung ${voice.at.slice(0, 7)}`, voice.at.slice(0, 10), tag, voice.text];
  });
  const dialect = { delimiter: '\t', lineEnd: '\n', quoteAll: false } as const;
  const head = ['id', 'session', 'date', 'tag', 'note'];
  return { file: 'nutzerlabor-notizen.tsv', text: writeDelimited([head, ...rows], dialect) };
}
