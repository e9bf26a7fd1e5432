import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/files/body/readBody.ts';

const found = (text: string, format: 'md' | 'mdx' = 'md') => {
  const { references, problems } = readBody({ file: 'a', format, text, line: 10 });
  return [
    ...references.map(({ target, value, line, column }) => `${target} ${value} ${line}:${column}`),
    ...problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`),
  ];
};

const both: [string, string, string[]][] = [
  ['a wiki link', 'a [[insight/b]]', ['any insight/b 10:3']],
  ['a wiki link with words', 'a\n[[b|the words]].', ['any b 11:1']],
  ['two wiki links in a line', '[[a]] [[b]]', ['any a 10:1', 'any b 10:7']],
  ['a wiki link in emphasis, a heading and a list', '# [[a]]\n\n- *[[b]]*', ['any a 10:3', 'any b 12:4']],
  ['no link in inline code', '`[[a]]` and [[b]]', ['any b 10:13']],
  ['no link in a fence', '```\n[[a]]\n```\n\n[[b]]', ['any b 14:1']],
  ['no link behind a backslash', '\\[[a]]', []],
  ['a directive in a sentence', 'Ja, :figure[41 %]{claim=a} sagen es.', ['insight a 10:5']],
  ['a directive on a line', '::stage{stage="j/s"}', ['stage j/s 10:1']],
  [
    'a directive in a container',
    ':::callout{type=tip}\n::persona{persona=p} [[x]]\n\n::persona{persona=p}\n:::',
    ['any x 11:22', 'persona p 13:1'],
  ],
  ['times and ratios as words', 'um 14:30 Uhr, 3:1, siehe:oben, http://a.example/b', []],
];

describe('the references of a body', () => {
  it.each(both)('in Markdown hold %s', (_name, text, expected) => {
    // The second directive-like line inside the paragraph is text in both formats.
    expect(found(text)).toEqual(expected);
  });
  it.each(both)('in MDX hold %s', (_name, text, expected) => {
    expect(found(text, 'mdx')).toEqual(expected);
  });

  it.each([
    ['a component on a line', '<Trend insight="a" />', ['insight a 10:1']],
    ['a component in a sentence', 'Ein <Term term="b">Beleg</Term>.', ['term b 10:5']],
    [
      'a component in a component',
      '<Callout type="note">\n\n<Persona persona={"p"} />\n\n</Callout>',
      ['persona p 12:1'],
    ],
    ['no computed attribute', '<Persona persona={x} />', []],
    ['no link in an expression', '{"[[a]]"}', []],
    ['nothing of imported components', 'import Own from "./own.ts"\n\n<Own a="b" />', []],
    ['a number as an expression', '<Verbatims insight="a" limit={3} />', ['insight a 10:1']],
    ['an unknown component', '<Callot />', ['unknown-component 10:1']],
    ['an open brace as a problem', 'a\n\n{ b', ['unreadable-file 12:4']],
    ['HTML elements as what they are', '<div>a</div>', []],
  ])('in MDX: %s', (_name, text, expected) => {
    expect(found(text, 'mdx')).toEqual(expected);
  });
});
