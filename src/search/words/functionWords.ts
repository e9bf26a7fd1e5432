import { wordSet } from '../../text/wordSet.ts';
import { fold } from '../../text/words.ts';

/**
 * Words that carry a sentence and no subject: articles, pronouns, prepositions, auxiliary verbs, question words. They
 * are passed over in requests unless nothing else is asked for. Words that name something here (`gut`, `neu`, `mehr`)
 * are not among them.
 */
const german = `
  aber als also am an auch auf aus bei beim bin bis bzw da dabei damit daran darauf daraus darin darüber dafür dagegen
  dann das dass davon dazu dein deine deinem deinen dem den denen denn der deren des dessen die dies diese diesem
  diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen gibt
  habe haben hat hatte hatten her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede
  jedem jeden jeder jedes kann können könnte man manche mein meine meinem meinen mich mir mit muss müssen nach nun nur
  ob oder sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sollten sowie tun tut über um und
  uns unser unsere unserem unseren unserer unter vom von vor war waren was weil welche welchem welchen welcher welches
  wem wen wenn wer werden wessen wie wieso wieviel wir wird wo wobei wodurch wofür woher wohin womit woran worauf woraus
  worin worüber wovon wozu wurde wurden während zu zum zur zwischen warum weshalb haben hätten hätte sein wissen weiß
  eigentlich bitte gern überhaupt unsere
`;

const english = `
  a about above after all also am an and any are as at be because been before being below between both but by can could
  did do does doing during each for from further had has have having he her here hers him his how i if in into is it its
  just me might my of off on or our ours out over own shall she should so some such than that the their theirs them then
  there these they this those through to under until up us very was we were what when where which while who whom whose
  why will with would you your yours know tell please
`;

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  de: folded(german),
  en: folded(english),
};

/** Whether a word only carries the sentence, in a language. */
export function isFunctionWord(word: string, lang: string): boolean {
  return lists[lang]?.has(fold(word)) ?? false;
}

function folded(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].map(fold));
}
