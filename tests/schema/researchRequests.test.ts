import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/files/readSettings.ts';
import { settings } from '../../src/schema/settings.ts';
import { personalDataInTexts } from '../../src/wiki/problems/personalData.ts';
import { entry, wiki } from '../wiki/graph/content.ts';

const minimal = 'name: {de: A, en: A}\ncompany: X\n';
const read = (lines: string) => readSettings(`${minimal}${lines}\n`);

describe('where research is asked for', () => {
  it('is nowhere unless the settings say so, and nothing is kept offline', () => {
    const { settings: plain, problems } = read('');
    expect(problems).toEqual([]);
    expect([plain.researchRequests, plain.offline]).toEqual([undefined, false]);
  });

  it.each([
    [
      'a form for a new issue',
      { issue: 'https://git.musterbank.example/wissen/issues/new?labels=forschung' },
    ],
    ['a function mailbox', { email: 'kundenforschung@musterbank.example' }],
  ])('is %s', (_what, given) => {
    const { settings: found, problems } = read(`researchRequests: ${JSON.stringify(given)}`);
    expect(problems).toEqual([]);
    expect(found.researchRequests).toEqual(given);
  });

  it.each([
    ['neither', 'researchRequests: {}', 3, /one of `issue` and `email`/],
    [
      'both',
      'researchRequests:\n  issue: https://git.musterbank.example/new\n  email: a@musterbank.example',
      3,
      /one of `issue` and `email`/,
    ],
    [
      'a form without encryption',
      'researchRequests:\n  issue: http://git.musterbank.example/new',
      4,
      /https/,
    ],
    ['code instead of an address', 'researchRequests:\n  issue: "javascript:alert(1)"', 4, /https/],
    [
      'a form with a password',
      'researchRequests:\n  issue: https://a:Gartenzwerg-77@git.musterbank.example/new',
      4,
      /password/,
    ],
    ['no mailbox', 'researchRequests:\n  email: kundenforschung', 4, /mail/],
    ['a word for yes', 'offline: ja', 3, /boolean|true/],
  ])('is refused with its line: %s', (_what, lines, line, remedy) => {
    const { problems, settings: left } = read(lines);
    expect(problems).toMatchObject([{ file: 'wiki.yaml', line, remedy: expect.stringMatching(remedy) }]);
    expect(left.researchRequests).toBeUndefined();
  });
});

describe('the mailbox for requests is no personal data', () => {
  const mailbox = 'kundenforschung@musterbank.example';
  const text = `${minimal}researchRequests: {email: ${mailbox}}\n`;
  const found = (site: string | undefined, contact: string | undefined) => {
    const content = {
      ...wiki(contact === undefined ? [] : [entry('contact/team', { email: contact })]),
      settings: settings.parse({
        name: { de: 'A', en: 'A' },
        company: 'X',
        site,
        researchRequests: { email: mailbox },
      }),
    };
    return personalDataInTexts([['wiki.yaml', text]], content).map(({ kind, line }) => [kind, line]);
  };

  it.each([
    ['a contact has one on the same domain', undefined, 'kundenservice@Musterbank.example'],
    ['the site lies on a part of the domain', 'https://wissen.musterbank.example/', undefined],
    ['the site lies on the domain', 'https://musterbank.example/wissen/', 'a@other.example'],
    ['nothing says what the domain of the company is', undefined, undefined],
  ])('where %s', (_where, site, contact) => {
    expect(found(site, contact)).toEqual([]);
  });

  it.each([
    ['another domain', undefined, 'kundenservice@other.example'],
    ['a domain that only ends alike', 'https://wissen.keinemusterbank.example/', undefined],
  ])('but is where the company is at %s', (_where, site, contact) => {
    expect(found(site, contact)).toEqual([['personal-data', 3]]);
  });
});
