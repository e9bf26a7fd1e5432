import { wordSet } from '../../text/wordSet.ts';
import { fold } from '../../text/words.ts';

/**
 * Words of questions that fit any subject: verbs of saying and minding, of how much and how often, and the people whom
 * everything here is about. They count less than the words that name the subject.
 */
const pale: Readonly<Record<string, ReadonlySet<string>>> = {
  de: folded(`
    sagen sagt sage gesagt meinen meint denken denkt finden findet halten hält stören stört störend wollen will wünschen
    wünscht erwarten passiert passieren läuft laufen kommt funktioniert klappt nutzen nutzt oft häufig selten viel viele
    vielen wenig wenige gut gute guten schlecht schlechte lange lang schnell hoch niedrig nächste nächsten nächster
    nächstes aktuell aktuelle aktuellen letzte letzten neu neue neuen besser problem probleme grund gründe info infos
    information informationen kunde kunden kundin kundinnen leute menschen personen bank unserer
  `),
  en: folded(`
    say says said think thinks feel feels want wants like likes need happen happens work works use uses often seldom much
    many few little good bad long fast high low next current currently latest last new better problem problems reason
    reasons info information customer customers people person persons bank annoy annoys annoying bother bothers
  `),
};

/** Whether a word names no subject, in a language. */
export function isPale(word: string, lang: string): boolean {
  return pale[lang]?.has(fold(word)) ?? false;
}

function folded(words: string): ReadonlySet<string> {
  return new Set([...wordSet(words)].map(fold));
}
