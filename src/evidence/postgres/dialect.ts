import type { Dialect } from '../sql/engine.ts';
import { folded } from './folded.ts';

/** A decimal number as text: no `nan`, no `infinity`, no hexadecimal. */
const DECIMAL = String.raw`^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?\s*$`;

/** PostgreSQL's words. */
export const postgresDialect: Dialect = {
  hasAny: (column, placeholders) => `${column} && array[${placeholders}]::text[]`,
  words: 'v.words',
  says: (word, parameters) => `strpos(words, ${parameters.add(folded(word))}) > 0`,
  answerTo: (question, parameters) => `(v.answers -> ${parameters.add(question)}::text)`,
  jsonType: (json) => `jsonb_typeof(${json})`,
  jsonIsAny(json, placeholders) {
    const wanted = `array[${placeholders}]::text[]`;
    return `case jsonb_typeof(${json}) when 'array' then ${json} ?| ${wanted} else ${json} #>> '{}' = any(${wanted}) end`;
  },
  jsonNumber(json) {
    const text = `(${json} #>> '{}')`;
    const numeric = `${text}::numeric`;
    return `case when length(${text}) < 400 and ${text} ~ '${DECIMAL}' then case when abs(${numeric}) < 1.7e308 then ${numeric}::double precision end end`;
  },
  dayText: (date) => `to_char(${date}, 'YYYY-MM-DD')`,
};
