import { describe, expect, it } from 'vitest';
import { awayPage, languageOf } from '../../../src/client/offline/awayPage.ts';
import { readIn, readMessage } from '../../../src/client/offline/message.ts';
import type { OfflineOptions } from '../../../src/wiki/views/offline.ts';
import { all, attribute, one, readPage, textOf } from '../../site/pages.ts';
import { options } from './platform.ts';

const { tree } = readPage(
  '/',
  awayPage(
    {
      asked: '/de/a/?q="><script>alert(1)</script>',
      pages: [
        { path: '/de/b/', title: 'Gebühren &amp; <script>Zinsen</script> · Kundenwissen', since: 2 },
        { path: '/en/c/', title: 'Fees · Customer knowledge', since: 1 },
      ],
      styles: ['/accent.css'],
    },
    options,
  ),
);

describe('the page in place of one that is not kept', () => {
  it('says so, and leads to those that are, each in its language and without the name of the wiki', () => {
    expect(textOf(one(tree, 'h1'))).toBe('Ohne Verbindung');
    expect(textOf(one(tree, 'title'))).toBe('Ohne Verbindung · Kundenwissen');
    const links = all(tree, 'li a').map((link) => [
      attribute(link, 'href'),
      attribute(link, 'lang'),
      textOf(link),
    ]);
    expect(links).toEqual([
      ['/de/b/', undefined, 'Gebühren & <script>Zinsen</script>'],
      ['/en/c/', 'en', 'Fees'],
    ]);
  });

  it('runs nothing of what was asked for', () => {
    expect(all(tree, 'script')).toEqual([]);
    expect(attribute(one(tree, 'p a'), 'href')).toBe('/de/a/?q="><script>alert(1)</script>');
  });

  it.each([
    ['/en/glossary/', 'en'],
    ['/de/', 'de'],
    ['/', 'de'],
    ['/fr/', 'de'],
    ['/english/', 'de'],
  ])('to %s speaks %s', (path, lang) => {
    expect(languageOf(path, options)).toBe(lang);
  });

  it('speaks no language that the wiki does not', () => {
    const { de } = options.languages;
    const german: OfflineOptions = {
      ...options,
      base: '/wissen/',
      languages: de === undefined ? {} : { de },
    };
    expect(languageOf('/wissen/en/a/', german)).toBe('de');
    expect(languageOf('/wissen/de/a/', german)).toBe('de');
  });
});

describe('the message of a page', () => {
  it.each([[undefined], [null], ['x'], [{}], [{ read: 'x' }], [{ read: {} }], [[]]])(
    '%j tells nothing',
    (message) => {
      expect(readIn(message)).toEqual([]);
    },
  );

  it('names each address once, the page first, and not more than a few hundred', () => {
    const loaded = ['b', 'a', 'b', ...Array.from({ length: 900 }, (_, index) => `c${index}`)];
    const told = readIn(readMessage('a', loaded));
    expect(told.slice(0, 3)).toEqual(['a', 'b', 'c0']);
    expect(told).toHaveLength(300);
    expect(readIn({ read: [1, 'a', null] })).toEqual(['a']);
  });
});
