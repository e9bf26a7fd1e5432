import { expect, test } from 'vitest';
import { excerptParts } from '../../src/search/excerpt.ts';

test.each([
  ['', []],
  ['nothing found here', [{ text: 'nothing found here', marked: false }]],
  [
    'a <mark>b</mark> <mark>c</mark>',
    [
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' ', marked: false },
      { text: 'c', marked: true },
    ],
  ],
  ['&lt;script&gt; &amp;amp; &quot;x&quot;', [{ text: '<script> &amp; "x"', marked: false }]],
  ['seen. \u2063\u2063unseen \u2063\u2063<mark>x</mark>', [{ text: 'seen. ', marked: false }]],
  ['<mark>\u2063\u2063unseen</mark> \u2063\u2063too', []],
  ['<mark>&lt;mark&gt;</mark>', [{ text: '<mark>', marked: true }]],
])('%j is plain text in parts', (html, parts) => {
  expect(excerptParts(html)).toEqual(parts);
});
