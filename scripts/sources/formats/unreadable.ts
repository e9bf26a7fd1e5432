/** First bytes of formats that are no text, hexadecimal, and what to do instead. */
const formats: readonly { begins: readonly string[]; is: string }[] = [
  {
    begins: ['d0cf11e0'],
    is: 'an old Excel file or one locked by a password. Open it, save the sheet as CSV UTF-8 and import that.',
  },
  { begins: ['25504446'], is: 'a PDF, not a table. Import the export it was made from.' },
  {
    begins: ['1f8b', '377abcaf', '52617221', 'fd377a585a', '425a68', '28b52ffd'],
    is: 'a packed file. Unpack it and import what is in it.',
  },
  {
    begins: ['89504e47', 'ffd8ff', '47494638'],
    is: 'a picture, not a table. Import the export it was made from.',
  },
  { begins: ['fffe0000', '0000feff'], is: 'written in UTF-32. Save it as UTF-8 and import that.' },
];

/**
 * What a file is that cannot be read as text, by its first bytes, with what to do instead.
 * @returns The end of a sentence that begins with the file's name and "is"; undefined where nothing speaks against text.
 */
export function unreadable(head: Uint8Array): string | undefined {
  const first = Buffer.from(head.subarray(0, 8)).toString('hex');
  return formats.find(({ begins }) => begins.some((bytes) => first.startsWith(bytes)))?.is;
}
