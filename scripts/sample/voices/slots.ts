import type { Random } from '../random.ts';

/** Language of a voice. */
export type VoiceLanguage = 'de' | 'en';

/** What `{slots}` in sentences may become. `zeit` is past, `immer` comes back again and again. */
const fillings: Readonly<Record<VoiceLanguage, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    geraet: ['iPhone', 'Pixel', 'Galaxy', 'Tablet', 'iPad', 'Smartphone', 'Android-Handy', 'Fairphone'],
    seit: [
      'seit zwei Wochen',
      'seit gestern',
      'seit Monaten',
      'seit ein paar Tagen',
      'seit Anfang des Monats',
      'seit Langem',
    ],
    tage: ['drei', 'vier', 'fünf', 'acht', 'zehn', 'zwölf', '14', '16', '21'],
    minuten: ['10', '15', '20', '25', '30', '35', '40', '45', '50'],
    mal: ['zweimal', 'dreimal', 'viermal', 'fünfmal', 'mehrmals', 'mindestens dreimal'],
    betrag: [
      '1,90 Euro',
      '2,50 Euro',
      '3,95 Euro',
      '4,90 Euro',
      '5 Euro',
      '6,50 Euro',
      '7,90 Euro',
      '12 Euro',
      '14,90 €',
    ],
    zeit: [
      'gestern Abend',
      'heute früh',
      'letzte Woche',
      'am Wochenende',
      'am Montag',
      'am Freitag',
      'vorgestern',
      'diese Woche',
      'letzten Dienstag',
    ],
    immer: [
      'abends',
      'morgens',
      'am Wochenende',
      'in der Mittagspause',
      'nach Feierabend',
      'zum Monatsende',
      'montags',
    ],
    wochentag: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    nummer: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  en: {
    geraet: ['iPhone', 'Pixel', 'Galaxy', 'tablet', 'iPad', 'phone', 'Android phone'],
    seit: ['since last week', 'since yesterday', 'for months now', 'for a few days', 'since Monday'],
    tage: ['three', 'four', 'five', 'eight', 'ten', 'twelve', '14', '21'],
    minuten: ['10', '15', '20', '25', '30', '35', '40', '45', '50'],
    mal: ['twice', 'three times', 'four times', 'several times'],
    betrag: ['1.90 euros', '2.50 euros', '4.90 euros', '5 euros', '7.90 euros', '€12', '€14.90'],
    zeit: [
      'last night',
      'this morning',
      'last week',
      'at the weekend',
      'on Monday',
      'on Friday',
      'this week',
      'last Tuesday',
    ],
    immer: ['in the evening', 'in the morning', 'at weekends', 'at lunchtime', 'at the end of the month'],
    wochentag: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    nummer: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
};

/** Every filling of a slot in a language; empty for an unknown slot. */
function fillingsOf(slot: string, lang: VoiceLanguage): readonly string[] {
  return fillings[lang][slot] ?? [];
}

/**
 * The sentence with its slots filled in and a capital letter in front.
 * @param version version of the app at the time, for `{version}`
 * @throws an Error for a slot that no list fills, a mistake in a sentence
 */
export function fillSlots(sentence: string, lang: VoiceLanguage, random: Random, version: string): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'version') return version;
    const choices = fillingsOf(slot, lang);
    if (choices.length === 0) throw new Error(`No list fills the slot {${slot}} of "${sentence}".`);
    return random.pick(choices);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
