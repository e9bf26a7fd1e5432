import { languageHints } from '../../language-hints.ts';
import { wordSet } from '../../wordSet.ts';
import { companies } from './companies.ts';

/** Words that stand, with a capital, where names stand: at the beginning of sentences, after greetings and titles. */
const opening = `
  ach alles also an and any anyway arbeitet auf aufgrund außerdem bei besonders beste bester bin bis bitte but da dabei daher danach dank danke dann
  darf das dass dear dein deine der deren des die dies diese dieser dir doch dort du ein eine einer eines einfach endlich er es euch euer eure
  einen einem for frage fragen for from für ganz gegen geht gerne grund great good habe haben hat hatte hätte have he hello her herzlichen hi hier his how hundert
  i ich if ihr ihre ihrem ihren ihrer im immer in into is ist it its ja jede jeder jetzt kann kein keine keiner kind könnte konnte können kurz lange laut leider liebe
  lieber like many mal man maybe mein meine meinen mehr mfg mit mittlerweile musste my nach nachdem nein nett new next nicht nichts nie no noch not nothing now nun nur
  ob oder of oh ohne ok okay on only or our overall own please re regards schade schon schöne sehr seid sein seine seit seitdem she sich sie sind since so sofort sogar
  soll sollte somit sonst sorry still super thank thanks that the their them then there these they this those to toll tolle top trotz über um und uns unser
  unsere unter up us very viel viele vielen vom von vor während wann war waren warum was we wegen weil weiter welche welcher well wenn wer werde were what when where which who why wie wieder wir wird wo
  wollte worst wünsche würde wurde yes yesterday you your yours zu zuerst zum zur zwei awful bad best
  gestern heute morgen vormittag nachmittag abend nacht mittag today tomorrow tonight tonite
  has had does did can could would should will shall may might must am are be been being isn't wasn't said says told
  hinter neben zwischen welches meinte sagte sagt hilft half schrieb kam ging gab bekam machte wollten konnten kommt steht sitzt arbeitete gegenüber dahinter nebenan
`;

/** Whom one greets, and who signs, without a name. */
const nobody = `
  alle all allerseits beisammen everyone everybody folks friends guys team leute zusammen miteinander community welt world
  damen herren dame herr herrn hrn hr frau mr mrs ms miss mister grandma grandpa granny nana mum mom dad papa mama madam sir sirs mesdames freund freunde freundin kollege kollegen kollegin kolleginnen
  kunde kunden kundin kundinnen bestandskunde neukunde neukundin stammkunde stammkundin customer customers client clients user nutzer nutzerin anwender mitglied member
  bank banker bankmitarbeiter sparkasse volksbank support service kundenservice kundenbetreuung kundendienst hotline entwickler entwicklerteam developer developers
  dev devs app redaktion vorstand direktor direktorin geschäftsführung geschäftsführer abteilung filiale filialleiter filialleiterin filialteam
  doktor professor berater beraterin bankberater kundenberater kundenberaterin mitarbeiter mitarbeiterin mitarbeitern sachbearbeiter sachbearbeiterin betreuer betreuerin
  nachbar nachbarin nachbarn ober wirt lehrer arzt ärztin anwalt anwältin rechtsanwalt chef chefin gott kaiser präsident minister kanzler
  manager manageress sirmadam responsible concerned management staff agent representative rep advisor adviser branch helpdesk help desk office department
  rentner rentnerin student studentin schüler vater mutter eltern kind kinder sohn tochter mann oma opa bruder schwester familie ehemann ehefrau
  dr prof anonym anonymous unbekannt unknown none na verbraucher user's nutzerin begeisterter zufriedener zufriedene enttäuschter enttäuschte treuer treue langjähriger langjährige
  former ex disappointed happy unhappy loyal frustrated angry satisfied dissatisfied concerned
  comdirect barclays santander monzo revolut citi citibank chase paypal klarna google apple amazon microsoft android iphone samsung visa mastercard maestro trustpilot
  alexa siri schufa equifax experian transunion postbank hsbc lloyds starling wise
`;

/** Nouns that follow a name or a title in a sentence, and are none. */
const nouns = `
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday
  montags dienstags mittwochs donnerstags freitags samstags sonntags mo di mi do fr sa so
  januar februar märz april mai juni juli august september oktober november dezember january february march may june july october december jan feb mrz apr jun jul aug sep sept okt oct nov dez dec
  frühling herbst weihnachten ostern silvester weekend wochenende feiertag
  anfang mitte ende jahr jahre jahren monat monate woche wochen tag tage tagen stunde stunden minute minuten uhr mal uhrzeit
  euro eur dollar dollars pounds pfund cent prozent percent mark franken geld money betrag summe
  grüße grüßen gruß gruss grüsse grüssen wünsche wishes dank anfrage antwort auskunft hilfe rat bescheid danke termin termine gespräch telefonat
  anruf brief mail email e-mail post nachricht unterlagen unterlage dokument dokumente formular antrag anträge vertrag verträge vollmacht vollmachten konto konten karte karten depot
  kredit kredite darlehen zinsen zins gebühr gebühren kosten überweisung rechnung rechnungen zahlung lastschrift dauerauftrag girokonto sparbuch
  problem probleme fehler sache thema themen fall fälle beschwerde frage fragen schuld recht zeit geduld lust interesse erfahrung erfahrungen ahnung kompetenz
  freundlichkeit kontakt kontaktdaten daten adresse name namen nummer telefon telefonnummer handy computer internet online homepage website web pin tan app version update login passwort
  schalter automat geldautomat kasse büro raum haus wohnung auto straße strasse platz weg stadt land ort köln berlin hamburg münchen frankfurt stuttgart düsseldorf leipzig dresden bremen hannover nürnberg wien zürich bern london deutschland österreich schweiz germany england
  bayern sachsen hessen europe europa america
  street road avenue lane institut stiftung schule gymnasium klinik universität university college hospital museum halle center centre park station airport
  card cards account accounts loan loans mortgage credit debit payment payments transfer fee fees charge charges branch phone call calls letter email mail number address
  manager supervisor rep support service banking customer experience question issue issues problem problems
  wife husband son daughter mother father teams office word excel outlook windows edge pro plus premium basic gold platinum green
  titel sterne stern punkte star stars
  mühe einsatz engagement beratung termin tipp tipps lob kritik anliegen ratschlag unterstützung angebot angebote produkt produkte
  ltd gmbh ag kg inc llc plc llp
`;

const openings = wordSet(opening);
const nobodies: ReadonlySet<string> = new Set([...wordSet(nobody), ...companies]);
const commonNouns = wordSet(nouns);

/** Endings of German and English nouns that family names do not have, but for a few. */
const nounEnding =
  /(?:.{4}ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tions|tät|täten|nummer|karte|karten|konto|konten|bank|banken|banking|sparkasse|kasse|geld|team|teams|service|center|zentrum|support|dienst|beratung|berater|beraterin|betreuer|betreuerin|betreuung|kunde|kunden|kundin|gebühr|gebühren|zeit|zeiten|probleme?|stelle|stellen|leiter|leiterin|arbeiter|arbeiterin|vertrag|verträge|kredit|schrift|hotline|tag|tage|ismus|daten|zinsen)$/;
const noNoun: ReadonlySet<string> = new Set([
  'hartung',
  'hornung',
  'adelung',
  'freytag',
  'burbank',
  'fairbank',
]);

/** Words of the lists that are family names too: after `Frau` and `Mr` they are meant as such. */
const familyNames = wordSet(
  'lange kurz gut neu klein mai may freitag sonntag montag mark franken kaiser wise best good post brief kirsch wirt berlin hamburg bremen sachs hessen frankfurt lob rat haus weg stern stein schwester bruder kind nett schön friend stadt',
);

/** Whether a word of the lists may be a family name all the same, where a title stands before it. */
export function isFamilyName(word: string): boolean {
  return familyNames.has(word.toLowerCase());
}

/** Whether a word is surely no name where only a name could stand: a function word, a role, a greeting. */
export function isNobody(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    openings.has(lower) ||
    nobodies.has(lower) ||
    languageHints.de.has(lower) ||
    languageHints.en.has(lower) ||
    /(?:team|service|support|bank|sparkasse|kasse|anwalt|anwältin|leiterin|vorsitzende|vorsitzender|direktor|direktorin|beraterin|betreuerin|mitarbeiterin)$/.test(
      lower,
    )
  );
}

/** Whether a word is a common noun, by a short list and by its ending. */
export function isNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return commonNouns.has(lower) || (nounEnding.test(lower) && !noNoun.has(lower));
}
