import { wordSet } from './wordSet.ts';

/**
 * Words that give a language away in short feedback: function words, and words of everyday praise and complaint.
 * Words that both languages use (`app`, `service`, `in`, `was`, `will`, `die`) are left out.
 */
const german = `
  ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte bzw da damit danke dann das
  dass dauert dem den denn der des deshalb doch dort durch ein eine einem einen einer eines einfach endlich er erst
  es etwas euch euer fehlt freundlich für funktioniert ganz gar geht gibt gut gute guten guter gutes habe haben hat
  hatte ich ihr ihre immer ist ja jede jeder jetzt kann kaum kein keine keinen klappt komme kommt kompliziert können
  könnte konto lange langsam leider mal man mehr mein meine mich mies mir mit muss nach neu neue nett nicht nichts nie
  niemand nix noch nur ob oder ohne passt prima schlecht schlechte schlechter schnell schon schön sehr seit sich sie
  sind so sollte sonst stürzt super teuer trotz über überhaupt um und unfreundlich uns unser unter viel viele vom von
  vor warum weil weiter wenn wer werden wie wieder wir wird wo wurde wurden zu zufrieden zum zur zurück zwar
  gebühren karte gesperrt überweisung zinsen anmeldung filiale warteschleife beratung kundenservice
`;

const english = `
  a about after again all always and any anything are awful because been before but by can can't cannot could
  couldn't didn't do does doesn't don't down easy every excellent fast for friendly from get good great had has have
  he helpful how i i'm i've if into is isn't it it's just keeps love much my n't never new nice no nobody none not
  nothing of off ok on only or our out over please poor really she should since slow so still terrible thank thanks
  that the their them then there they this to too very want wasn't we were what when where which who why with won't
  works would wrong yes you your
  account awesome blocked branch broken card charges crashes customer declined error fees helpdesk locked money
  payment password refund statement support transfer waiting working
`;

/** Telling words by language. Words in both lists (`so`, `super` as slang) tell nothing and are dropped. */
export const languageHints = withoutShared(wordSet(german), wordSet(english));

function withoutShared(de: ReadonlySet<string>, en: ReadonlySet<string>) {
  const shared = (other: ReadonlySet<string>) => (word: string) => !other.has(word);
  return { de: new Set([...de].filter(shared(en))), en: new Set([...en].filter(shared(de))) };
}
