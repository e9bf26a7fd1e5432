import type { Mapping } from '../../../src/schema/source.ts';
import { fold } from '../../../src/text/words.ts';

/** A field of the mapping. */
export type Field = keyof Mapping;

/**
 * Header words by which fields are recognised, most telling first, in German and English: regular expressions over
 * the folded header (`für` is `fur`) in which everything but letters and digits is one blank.
 */
const HEADER_WORDS: Readonly<Partial<Record<Field, readonly RegExp[]>>> = {
  key: [
    /^(?:response|review|ticket|complaint|message|case|issue|record|submission|antwort|bewertungs?|vorgangs?|beschwerde|fall|besuchs?|beobachtungs?|notiz) ?(?:id|key|nr|nummer|number|no)$/,
    /^(?:id|key|schlussel|nr|nummer|number|uuid|network id|issue key|vorgang|aktenzeichen)$/,
    /^respondent ?id$/,
    /\b(?:id|key|nr|nummer)$/,
    /^[a-z]+id$/,
  ],
  respondent: [
    /^(?:respondent|requester|customer|client|member|account|user|author|person|reviewer|consumer user|review consumer user|kunden|kd|kunde|mitglieds?|partner|nutzer|teilnehmer|probanden?|tester) ?(?:id|key|no|number|nr|nummer|kennung)$/,
    /^(?:teilnehmer|teilnehmende|proband|person|participant)$/,
    /^(?:recipientemail|recipient email|e ?mail|e ?mail address|e ?mail adresse|requester|user ?name|author name|review username)$/,
  ],
  text: [
    /^(?:text|comment|comments|kommentar|kommentare|feedback|freitext|content|review|review text|review content|body|message|message body|nachricht|description|beschreibung)$/,
    /^anliegen$/,
    /(?:bewertungs|beschwerde|anfrage|kommentar|meldungs|rezensions|feedback|frei|lang) ?texte?\b|\b\p{L}+(?:kommentar|anmerkung|nachricht|begrundung)\b|^rezension$/u,
    /\b(?:narrative|freitext|comment|comments|kommentar|kommentare|feedback|verbatim|anmerkung|anmerkungen|beobachtung|beobachtungen|notiz|notizen|notes?|remark|begrundung|reason)\b/,
    /\b(?:text|content|body|message|description|beschreibung|nachricht|open ended response|antwort)\b/,
    /^(?:warum|was|weshalb|wieso|why|what|please tell)\b/,
  ],
  title: [/^(?:title|titel|subject|betreff|headline|uberschrift|review title|summary)$/],
  at: [
    /^(?:at|date|datum|timestamp|zeitstempel|created ?at|created|erstellt am|erstellt|eingang|eingangsdatum|date received|date submitted|submit date(?: utc)?|recorded ?date|review created(?: utc)?|review submit date and time|besuchsdatum|besucht am|sitzungsdatum|tag)$/,
    /^(?:end ?date|enddatum|start ?date|updated|(?:sent|submitted|posted|published|received|reviewed|written|answered|completed) ?(?:at|on))$/,
    /^(?!.*\b(?:birth|geburt)).*\b(?:date|datum|created|erstellt|zeitpunkt|received|submitted|am)\b/,
    /^(?:kontakt|eingangs|beschwerde|anfrage|anruf|bewertungs|feedback|melde|meldungs|sende|absende|antwort|befragungs|umfrage|gesprachs|vorgangs|erfassungs|erstellungs)(?:datum|zeit|zeitpunkt)$/,
  ],
  revisedAt: [
    /^(?:updated ?at|last ?modified|modified ?at|aktualisiert|aktualisiert am|geandert am|zuletzt geandert|review last update date and time|revised ?at)$/,
  ],
  nps: [
    /\bnps\b(?!.*\bgroup\b)/,
    /\b(?:how )?likely\b.*\brecommend\b|\bwahrscheinlich\b.*\b(?:weiter)?empf(?:ehl|iehl)|\bweiterempfehlung/,
  ],
  rating: [
    /^(?:rating|star rating|stars|sterne|score|bewertung|gesamtbewertung|review stars|im rating rating|csat|zufriedenheit|satisfaction|satisfaction rating score|satisfaction score|ces|note|gesamtnote|schulnote|punkte)$/,
    /\b(?:rating|bewertung|sterne|stars|[a-z]*zufriedenheit|satisfaction|(?:schul|gesamt)?note)\b/,
    /\b(?:satisfied|zufrieden|bewerten|how do you rate|how would you rate)\b/,
  ],
  lang: [
    /^(?:lang|language|sprache|user ?language|reviewer language|review language|start language|benutzersprache|locale)$/,
  ],
  channel: [/^(?:channel|kanal|via channel|kontaktweg)$/],
  product: [/^(?:product|products|produkt|produkte|sparte)$/],
  segment: [/^(?:segment|kundensegment|kundengruppe|customer segment)$/],
  theme: [
    /^(?:theme|themes|thema|themen|tag|tags|topic|topics|category|kategorie|schlagwort|schlagworte|label|labels)$/,
  ],
  stage: [/^(?:stage|phase|journey stage|schritt|etappe)$/],
  sentiment: [/^(?:sentiment|stimmung|tonalitat|tonality)$/],
  weight: [/^(?:weight|gewicht|gewichtung)$/],
  conversation: [/^(?:conversation|thread|gesprachs?) ?(?:id)?$/],
  reply: [
    /^(?:reply|reply ?content|reply text|developer ?response|developer reply text|company reply|antworttext|unsere antwort)$/,
  ],
  replyAt: [
    /^(?:replied ?at|reply date|developer reply date and time|company reply date(?: utc)?|business reply date(?: utc)?|beantwortet am)$/,
  ],
  quote: [/\b(?:quote|zitat|zitieren|zitierfreigabe|veroffentlichen)\b/],
};

/** A header as {@link HEADER_WORDS} compare it. */
export function comparableHeader(header: string): string {
  return fold(header.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How well a header tells a field: 0 for its most telling words, more for weaker ones.
 * @returns Undefined where it does not.
 */
export function tellingRank(field: Field, header: string, wording = ''): number | undefined {
  const forms = [
    comparableHeader(header),
    comparableHeader(header).replaceAll(' ', ''),
    comparableHeader(wording),
  ];
  const rank = HEADER_WORDS[field]?.findIndex((words) =>
    forms.some((form) => form !== '' && words.test(form)),
  );
  return rank === undefined || rank < 0 ? undefined : rank;
}

const questionWords =
  /^(?:how|what|which|who|why|when|where|do|does|did|is|are|was|were|have|has|would|could|should|can|will|in a|in general|under|given|on a|generally|to what extent|wie|was|welche[rsn]?|wer|wen|wem|warum|wann|wo|woher|womit|haben|hat|ist|sind|war|waren|wurden?|konnen|konnten|mochten|nutzen|sie|bitte|inwieweit|inwiefern)\b/;

/** Questions that nobody answers by a choice: why, what could be better, what else there is to say. */
const openWords = [
  /^(?:(?:und )?(?:warum|weshalb|wieso)|why)\b/,
  /^(?:was|what)\b.*\b(?:besser|verbesser\p{L}*|improved?|better|denk\p{L}*|think|stort|fehlt|missing|vermiss\p{L}*|gefall\p{L}*|gefiel\p{L}*|like|liked|dislike|went well|wunsch\p{L}*|wish|frustrat\p{L}*|arger\p{L}*|(?:haupt)?grund|reason)\b/u,
  /\b(?:anything else|(?:sonst|uns) noch|tell us|mitteilen|mit auf den weg|in (?:your|eigenen) (?:own )?wor(?:ds|ten)|kommentare?|anmerkung(?:en)?|anregung(?:en)?|verbesserungsvorschlage?|comments?|suggestions?|please (?:explain|describe)|(?:begrunden|beschreiben|erlautern|erzahlen) sie)\b/,
];

/** Whether words ask for an answer in somebody's own words. */
export function asksForWords(words: string): boolean {
  const comparable = comparableHeader(words);
  return openWords.some((pattern) => pattern.test(comparable));
}

/** Whether words are a question of a survey and not the name of a field. */
export function isQuestion(words: string): boolean {
  const comparable = comparableHeader(words);
  const count = comparable.split(' ').length;
  return (/\?\s*$/.test(words) && count >= 4) || (count >= 4 && questionWords.test(comparable));
}
