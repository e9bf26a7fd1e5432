import type { Dialect } from '../sql/engine.ts';

/** DuckDB's words. */
export const duckDbDialect: Dialect = {
  hasAny: (column, placeholders) => `list_has_any(${column}, [${placeholders}])`,
  words: `lower(concat_ws(' ', v.title, v.text))`,
  says: (word, parameters) => `contains(words, lower(${parameters.add(word)}))`,
  answerTo(question, parameters) {
    // A JSON pointer (RFC 6901), whose two escapes let any text be the name of a question.
    const pointer = `/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return `json_extract(v.answers, ${parameters.add(pointer)})`;
  },
  jsonType: (json) => `json_type(${json})`,
  jsonIsAny(json, placeholders) {
    const list = `list_has_any(from_json(${json}, '["VARCHAR"]'), [${placeholders}])`;
    return `case json_type(${json}) when 'ARRAY' then ${list} else list_contains([${placeholders}], ${json} ->> '$') end`;
  },
  jsonNumber(json) {
    const number = `try_cast(${json} ->> '$' as double)`;
    // "nan" and "inf" are words in an answer, and no numbers.
    return `case when isfinite(${number}) then ${number} end`;
  },
  dayText: (date) => `(${date})::varchar`,
};
