import { wordSet } from '../../wordSet.ts';
import type { Span } from '../types.ts';
import { isBrand } from './brands.ts';
import { isGiven } from './read.ts';
import { isNobody, isNoun } from './words.ts';

/**
 * Frequent family names of Germany, Austria, Switzerland, Great Britain, the United States, and of those who have moved
 * there, that are no words of German or English: `Schmidt` and `Aslan`, but not `Bauer` and `Baker`.
 */
export const familyNames = wordSet(`
  schmidt schmitt schmid schulz schulze schultz hoffmann hofmann meyer meier maier mayer krüger hartmann lehmann köhler herrmann walther
  huber peters möller petersen hansen jansen janssen paulsen thomsen christensen andersen nielsen larsen olsen sørensen eriksson johansson
  friedrichs heinrichs behrens haase böhm winkler baumann bergmann ziegler kuhn kühn pohl   pfeiffer seidel brandt kraus krause krauss voigt sommerfeld lindner gruber pichler moser steiner egger wimmer leitner hofer
  yılmaz yilmaz demir çelik celik şahin sahin yıldız yildiz yıldırım yildirim öztürk aydın özdemir aslan arslan doğan dogan kılıç kilic
  çetin cetin özkan şimşek korkmaz erdoğan güneş aktaş tekin kurt avcı   nowak kowalski kowalczyk wiśniewski wisniewski wójcik wojcik kamiński kaminski lewandowski zieliński zielinski szymański woźniak dąbrowski kozłowski
  mazur krawczyk piotrowski grabowski pawłowski petrović petrovic jovanović jovanovic nikolić nikolic marković markovic đorđević stojanović ilić
  pavlović milošević popović kovač kovačević kovačić horvat babić marić jurić novak ivanov ivanova petrov petrova popov popova smirnov smirnova kuznetsov
  volkov sokolov lebedev kozlov novikov morozov shevchenko kovalenko bondarenko tkachenko kravchenko melnyk popescu ionescu georgiou papadopoulos
  nguyen pham huynh hoang nguyễn wang zhang huang zhao zhou choi jung tanaka suzuki takahashi watanabe yamamoto nakamura
  singh kaur patel sharma gupta kumar khan ahmed hussain malik chaudhry iqbal rahman hossain ali hassan ibrahim mohamed mahmoud
  okafor okonkwo adeyemi eze nwosu mensah owusu boateng osei diallo traoré keita ndiaye tesfaye bekele mwangi otieno
  smith johnson williams jones davis miller wilson anderson thompson harris robinson lewis hernandez garcia garcía martinez martínez rodriguez rodríguez
  lopez lópez gonzalez gonzález perez pérez sanchez sánchez ramirez ramírez rivera gomez gómez diaz díaz morales ortiz gutierrez chavez   fernandez fernández ruiz alvarez silva santos oliveira souza pereira ferreira rossi russo ferrari esposito bianchi romano colombo ricci marino
  taylor edwards hughes evans davies roberts griffiths phillips murphy kelly sullivan walsh byrne ryan connor doyle mccarthy gallagher doherty
  quinn murray stewart mcdonald macdonald mackenzie mitchell simpson patterson henderson richardson watson jenkins
`);

const pair =
  /(?<![\p{L}\p{N}\p{M}@_.'’-])(?<first>\p{Lu}[\p{Ll}\p{M}]{2,15}(?:-\p{Lu}[\p{Ll}\p{M}]{2,15})?)[ \u00A0](?=(?<family>\p{Lu}[\p{L}\p{M}]{1,15})(?![\p{L}\p{N}_@]))/gu;
/** What a business is before its owner's name: `Bäckerei Schmidt`, `Autohaus Hansen`, `Taylor Swift` aside. */
const business =
  /(?:ei|haus|firma|markt|laden|praxis|hotel|café|apotheke|optik|reisen|bau|möbel|mode|stadt|straße|platz|bahnhof|center|school|street|brothers|group|hotel|saint|sankt|dinner|tom|dow|captain|general|president|präsident|familie)$/iu;
const company =
  /^[ \u00A0](?:&|und|and|gmbh|ag|kg|ltd|llc|inc|plc|group|street|road|straße|platz|bank|university|foundation|stiftung)(?!\p{L})/iu;

/** A word with a capital and a frequent family name behind it, where the first name is none that is known: `Gökçe Aslan`. */
export function familyPairs(text: string): Span[] {
  return Array.from(text.matchAll(pair), (match): Span[] => {
    const { first = '', family = '' } = match.groups ?? {};
    if (!familyNames.has(family.toLowerCase()) || isGiven(first) || isBrand([first, family], '')) return [];
    if (isNobody(first) || isNoun(first) || business.test(first)) return [];
    const end = match.index + match[0].length + family.length;
    return company.test(text.slice(end, end + 16)) ? [] : [{ start: match.index, end }];
  }).flat();
}
