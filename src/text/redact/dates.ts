const month =
  '(?:jan(?:uar|uary)?|jänner|feb(?:ruar|ruary)?|mär(?:z)?|maerz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ei]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)';
const year = String.raw`(?:(?:1[89]|20)\d\d|['’]?\d\d)`;

/** Days as people write them, German and English; source of an expression without flags. With a year or without. */
export const writtenDay = [
  String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?${year}(?!\d)`,
  String.raw`(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\d)`,
  String.raw`\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:of\s)?[-/]?${month}(?![\p{L}])\.?[-/,]?(?:\s?${year}(?!\d))?`,
  String.raw`${month}(?![\p{L}])\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s${year}(?!\d))?`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.(?!\d)`,
].join('|');
