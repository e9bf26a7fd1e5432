/** Words after which a number is a telephone number even without its area code. */
const phoneLabel = after(
  /(?<!\p{L})tel|telefon|telephone|(?<!\p{L})(?:handy|mobil|mobile|fax|cell|phone|whatsapp|durchwahl)|telefax|cell ?phone|(?:telefon|handy|mobil|mobilfunk|ruf|fax|festnetz|tel|tel\.)[ -]?(?:nummer|nr)|phone (?:number|no)|(?:call|text|ring|phone|reach|whatsapp) (?:me|us)(?: back)?(?: (?:at|on|under|via))?|(?:ruft|rufen sie|erreicht|erreichen sie) (?:mich|uns) (?:an )?unter|erreichbar (?:bin ich |sind wir )?unter|sms an/u,
);

/**
 * Words, or ends of words, after which a number is something else: an order, an account, a version, money. A bare
 * `Nummer` says nothing: `unter der Nummer 0171 ...`.
 */
const otherLabel = after(
  /(?<=[\p{L}-])nummern?|(?<=[\p{L}-])nr|(?:order|account|invoice|case|customer|ticket|reference|card|contract|tracking) ?(?:number|num|no)|(?<!\p{L})(?:ticket|auftrag|bestellung|rechnung|vorgang|referenz|reference|ref|order|invoice|case|account|konto|kto|blz|plz|id|ip|version|release|build|isbn|ean|wkn|depot|vertrag|aktenzeichen|az|code|pin|tan|eur|euro|usd|chf|v)|(?:konto|#|€|\$|£)/u,
);

/** A number inside a link, a path or a name. */
const insideWord = /[/_=&?]$/;

/** Words and signs before which a number is an amount, a share, a time. */
const unit =
  /^(?:[.,]\d|\s{0,2}(?:€|\$|£|%|‰|(?:eur|euro|euros|usd|chf|gbp|tsd|mio|mrd|prozent|percent|uhr|stück)(?!\p{L})))/iu;

const reach = 40;

/** What the words around a number say that it is; `open` where they say nothing. */
export type PhoneContext = 'phone' | 'other' | 'open';

/** The label, then what may stand between it and the number. */
function after(label: RegExp): RegExp {
  return new RegExp(
    `(?:${label.source})(?:\\.?(?: (?:ist|is|lautet|unter|at|on))?[\\s.:=#-]{0,3})\\(?$`,
    'iu',
  );
}

/** Reads the words just before and after the number that stands from `start` to `end`. */
export function phoneContext(text: string, start: number, end: number): PhoneContext {
  const before = text.slice(Math.max(0, start - reach), start);
  if (hasUnit(text, end)) return 'other';
  if (phoneLabel.test(before)) return 'phone';
  return insideWord.test(before) || otherLabel.test(before) ? 'other' : 'open';
}

/** Whether the words after the number that ends at `end` make it an amount, a share or a time. */
export function hasUnit(text: string, end: number): boolean {
  return unit.test(text.slice(end, end + 12));
}
