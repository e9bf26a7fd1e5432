const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*,\s*/));

/** Companies, makes and places of fame that are called like persons, of two words. */
const pairs = set(`
  charles schwab, freddie mac, fannie mae, sallie mae, raymond james, edward jones, julius bär, julius baer, thomas cook, hugo boss, calvin klein,
  jack daniels, john deere, jack wolfskin, tommy hilfiger, michael kors, karl lagerfeld, louis vuitton, philip morris, henry schein,
  peter pan, robin hood, ernst young, karl marx, max planck, rosa luxemburg, martin luther, anna amalia, jack russell, tom tailor, john lewis,
  thomas sabo, peter kaiser, jo malone, ben jerry, jim beam, johnny walker, johnnie walker, jack jones, ralph lauren, paul smith, ted baker,
  kate spade, stella mccartney, stella artois, vivienne westwood, oscar mayer, philipp plein, jil sander, wolfgang joop, gerry weber, betty barclay,
  marc cain, marc aurel, tom ford, tom tom, paul shark, frank walder, hans grohe, villeroy boch, bruno banani, bruno cucinelli, otto versand, franz carl, carl zeiss, robert bosch,
  leo pharma, peter hahn, alba moda, emma matratze, emma mattress, ed sheeran, taylor swift, harry potter, ronald mcdonald, papa john,
  jimmy choo, tory burch, bobbi brown, elizabeth arden, estee lauder, calvin harris, johns hopkins, tim hortons, wendy williams, dave ramsey,
  james bond, donald duck, donald trump, joe biden, angela merkel, olaf scholz, friedrich merz, elon musk, jeff bezos, santa claus, christian dior, christian louboutin, pierre cardin, sergio tacchini,
  nina ricci, paco rabanne, roger vivier, thomas philipps, rolf benz, carl friedrik, arthur andersen, duncan hines, betty crocker, jenny craig, jean paul, aunt jemima, lord byron,
  paris hilton, st. martin, martin luther-king, anne frank, marie curie, albert einstein, albert heijn, ludwig görtz, jacques wein, ernst klett, sebastian kneipp, konrad adenauer, willy brandt, helmut schmidt, johann wolfgang, friedrich schiller
`);

/** Makes and figures that are called by a title and a name. */
const titled = set(`
  dr oetker, dr martens, dr best, dr pepper, dr beckmann, dr hauschka, dr scholl, dr scholls, dr schär, dr jart, dr bronner, dr dre, dr who, dr house, dr google,
  dr seuss, dr watson, dr klein, mr clean, mr kipling, mr muscle, mr proper, mr wash, mr bean, mr potato, mr robot, mister spex, mister minit,
  mrs fields, mrs butterworth, frau holle, miss sixty, miss piggy, miss universe, miss marple, herr ober
`);

/** Shops that are called by a first name and an `s`. */
const shops = set(
  `sam, wendy, denny, harry, carl, joe, jimmy, jimmy john, papa john, trader joe, barney, ben, arnold, lloyd, dave, fred, ruth, johnny`,
);

/** The second of two names that are one company. */
const partner = /^[ \u00A0](?:&|and|und)[ \u00A0](?:Jerry|Jones|Wesson|Sons|Söhne|Co|Partner)(?!\p{L})/u;

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$|['’]s$/, '');
}

/**
 * Whether words are a company or something else of fame, and no person.
 * @param after What stands behind the first word: `Sam's Club` is a shop.
 */
export function isBrand(words: readonly string[], after: string): boolean {
  const [first = '', second = ''] = words.map(plain);
  if (pairs.has(`${first} ${second}`) || partner.test(after)) return true;
  return shops.has(first) && (/^['’]s[ \u00A0]\p{Lu}/u.test(after) || /['’]s$/.test(words[0] ?? ''));
}

/** Whether a title and the word behind it name a make: `Dr. Oetker`, `Mr Kipling`. */
export function isTitledBrand(title: string, word: string): boolean {
  return titled.has(`${plain(title)} ${plain(word)}`);
}
