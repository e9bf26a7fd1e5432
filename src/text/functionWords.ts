import { wordSet } from './wordSet.ts';

const german = wordSet(`
  ab aber all alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf aus
  bei beim bevor bin bis bist bisher da dabei dadurch dafür dagegen daher damit danach daran darauf daraus darf darin
  darüber darum das dass davon davor dazu dein deine deinem deinen deiner dem den denen denn dennoch der deren des
  deshalb dessen desto dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen ebenso ein eine
  einem einen einer eines einige einigen einiger einmal er es etwa etwas euch euer eure falls für ganz gar gegen gern
  gerade hab habe haben hat hatte hatten hätte hätten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
  ihres im immer in indem ins ist ja je jede jedem jeden jeder jedes jedoch jemand jemandem jemanden jene jenem jenen
  jener jenes kann kaum kein keine keinem keinen keiner keines können könnte könnten lassen lässt man manche manchem
  manchen mancher manches mein meine meinem meinen meiner mich mir mit möchte möchten muss müssen müsste müssten nach
  nachdem neben nein nicht nichts noch nun nur ob obwohl oder ohne schon sehr sei seid sein seine seinem seinen seiner
  seines seit seitdem selber selbst sich sie sind so sobald sofern solange solche solchem solchen solcher solches soll
  sollen sollte sollten sondern sonst soweit sowie statt trotz über um und uns unser unsere unserem unseren unserer
  unter vom von vor wann war waren warum was weder weg wegen weil weiter welche welchem welchen welcher welches wem wen
  wenn wer werde werden weshalb wessen wie wieder will wir wird wirst wo wohin wollen wollte wollten womit worden wozu
  wurde wurden würde würden zu zum zur zwar zwischen bleiben bleibt geht gibt kommen kommt macht machen tun tut weiss
  woran worauf woraus worin worüber wovon wobei wodurch wofür woher wieso wieviel bitte eigentlich überhaupt bzw während wissen
`);

const english = wordSet(`
  a about after again against all also although always am among an and another any anybody anyone anything are aren't
  as at be because been before being between both but by can can't cannot could couldn't did didn't do does doesn't
  doing don't down during each either else even ever every everybody everyone everything few for from further had has
  have having he her here hers him his how however i if in into is isn't it its itself just least may me might mine
  more most much must my neither no nobody none nor not nothing of off often on once one ones only onto or other others
  our ours out over own per rather same shall she should since so some somebody someone something still such than that
  that's the their theirs them themselves then there these they this those though through to too toward under until up
  upon us very was wasn't we were weren't what whatever when where whether which while who whoever whom whose why will
  with within without won't would wouldn't yet you your yours come comes get gets give go goes make makes take takes
  know tell please
`);

/**
 * Words that every text has whatever it is about: articles, pronouns, prepositions, conjunctions, auxiliaries and the
 * palest verbs, as `canonical` writes them. They say nothing of what two texts have in common.
 */
export const FUNCTION_WORDS: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = { de: german, en: english };
