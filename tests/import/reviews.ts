/** Rows of an export of reviews, with a key and the moment of their revision. */
export const rows = [
  '1,2026-01-05,2026-01-05,The app crashes whenever I open it,1',
  '2,2026-02-05,2026-02-06,Everything works as it should,5',
  '3,2026-02-07,2026-02-07,The hotline kept me waiting for an hour,2',
];

/** The export with such rows. */
export const csv = (...lines: string[]) =>
  `${['id,created_at,updated_at,text,rating', ...lines].join('\n')}\n`;
