import type { Language } from '../../../src/schema/fields.ts';
import type { Random } from '../../sample/random.ts';

/** Words from which sentences are put together. */
type Material = {
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly what: readonly string[];
  readonly when: readonly string[];
  readonly why: readonly string[];
  readonly headings: readonly string[];
  /** Words around a link. */
  readonly see: (link: string) => string;
};

const material: Readonly<Record<Language, Material>> = {
  de: {
    who: [
      'Viele Kundinnen',
      'Die meisten Kunden',
      'Familien',
      'Selbstständige',
      'Ältere Menschen',
      'Neue Kunden',
    ],
    does: ['erwarten', 'suchen', 'vermissen', 'beschreiben', 'loben', 'verstehen', 'wiederholen', 'melden'],
    what: [
      'eine klare Antwort',
      'den Stand ihres Antrags',
      'die Gebühr auf der Rechnung',
      'einen festen Ansprechpartner',
      'die Freigabe auf dem neuen Gerät',
      'einen Rückruf am selben Tag',
      'verlässliche Öffnungszeiten',
      'Unterlagen, die niemand zweimal einreicht',
    ],
    when: [
      'am ersten Tag',
      'nach dem Abschluss',
      'während der Wartezeit',
      'beim Wechsel des Geräts',
      'am Telefon',
    ],
    why: [
      'weil sonst alles von vorn beginnt',
      'damit sie nicht nachfragen müssen',
      'obwohl sie es schon einmal erklärt haben',
      'bevor sie sich woanders umsehen',
      'ohne dass jemand sie darum bittet',
    ],
    headings: [
      'Was wir sehen',
      'Warum es zählt',
      'Was wir nicht wissen',
      'Woran man es erkennt',
      'Was daraus folgt',
    ],
    see: (link) => `Mehr dazu steht unter ${link}.`,
  },
  en: {
    who: [
      'Many customers',
      'Most families',
      'The self-employed',
      'Older people',
      'New customers',
      'Some of them',
    ],
    does: ['expect', 'look for', 'miss', 'describe', 'praise', 'understand', 'repeat', 'report'],
    what: [
      'a clear answer',
      'the status of their application',
      'the fee on the statement',
      'one person to talk to',
      'the approval on a new device',
      'a call back on the same day',
      'opening hours they can rely on',
      'documents nobody hands in twice',
    ],
    when: [
      'on the first day',
      'after signing',
      'while they wait',
      'when they change devices',
      'on the phone',
    ],
    why: [
      'because everything starts over otherwise',
      'so that they need not ask again',
      'although they have explained it before',
      'before they look elsewhere',
      'without being asked to',
    ],
    headings: ['What we see', 'Why it matters', 'What we do not know', 'How to recognise it', 'What follows'],
    see: (link) => `More about it stands under ${link}.`,
  },
};

/** Words of a section, more or less. */
const SECTION = 80;

/** A sentence of about twelve words. */
export function sentence(random: Random, lang: Language): string {
  const { who, does, what, when, why } = material[lang];
  const [one, another] = [random.pick(what), random.pick(when)];
  return `${random.pick(who)} ${random.pick(does)} ${another} ${one}, ${random.pick(why)}.`;
}

/** A short clause without a full stop, for titles. */
export function clause(random: Random, lang: Language): string {
  const { who, does, what, when } = material[lang];
  return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} ${random.pick(when)}`;
}

const SYLLABLES = ['ba', 'do', 'fi', 'ga', 'ke', 'lu', 'mo', 'na', 'pi', 'ro', 'su', 'ta', 'vi', 'wo', 'ze'];

/** Invented names, three of them: claims that share nothing but the words of everyday are no claims about the same. */
export function inventedNames(random: Random): string {
  const name = () => Array.from({ length: 4 }, () => random.pick(SYLLABLES)).join('');
  return [name(), name(), name()].join(' ');
}

/**
 * A Markdown body: headings, paragraphs, emphasis, lists and wiki links, about as many words as asked for. One body in
 * ten has callouts, for which its whole tree is needed.
 * @param links Targets of wiki links, `kind/id` or `kind/id|words`, one a section.
 * @param words Number of words, met to within half a section.
 */
export function bodyText(random: Random, lang: Language, links: readonly string[], words: number): string {
  const { headings, see } = material[lang];
  const sections: string[] = [];
  const hasNotes = random.chance(0.1);
  let count = 0;
  for (let at = 0; count + SECTION / 2 < words; at += 1) {
    const link = links[at];
    const said = [sentence(random, lang), sentence(random, lang), `**${clause(random, lang)}.**`];
    const list = [sentence(random, lang), sentence(random, lang)].map((item) => `- ${item}`);
    const note = `:::callout{type=note}\n${sentence(random, lang)}\n:::`;
    const last = hasNotes && at % 2 === 1 ? note : list.join('\n');
    const text = [said.join(' '), link === undefined ? '' : see(`[[${link}]]`), last]
      .filter(Boolean)
      .join('\n\n');
    const heading = headings[at % headings.length] ?? '';
    sections.push(`## ${heading}${at < headings.length ? '' : ` (${at + 1})`}\n\n${text}`);
    count += text.split(/\s+/).length;
  }
  return `${sections.join('\n\n')}\n`;
}
