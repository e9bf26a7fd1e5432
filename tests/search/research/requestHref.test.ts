import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestHref } from '../../../src/search/research/requestHref.ts';
import { anyCharacter } from '../../text/anyCharacter.ts';

const text = {
  title: 'Forschungsfrage: Wer zahlt bar?',
  body: ['Gefragt wurde: Wer zahlt bar?', '', '- Gebühren'],
};
const issue = 'https://forge.example/wiki/issues/new?template=research';

describe('a request for research', () => {
  it('fills in title and body of an issue, beside what its address holds already', () => {
    const { searchParams } = new URL(requestHref({ issue }, text) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'research',
      title: 'Forschungsfrage: Wer zahlt bar?',
      body: 'Gefragt wurde: Wer zahlt bar?\n\n- Gebühren',
    });
  });

  it('fills in subject and body of a mail, with lines as they end in mail', () => {
    const href = requestHref({ email: 'kunden+fragen@musterbank.example' }, text) ?? '';
    expect(href).toMatch(/^mailto:kunden%2Bfragen@musterbank\.example\?subject=Forschungsfrage%3A%20Wer/);
    expect(decodeURIComponent(/body=(.*)$/.exec(href)?.[1] ?? '')).toBe(
      'Gefragt wurde: Wer zahlt bar?\r\n\r\n- Gebühren',
    );
  });

  it.each([
    ['nowhere', {}],
    ['to a script', { issue: 'javascript:alert(1)//' }],
    ['unencrypted', { issue: 'http://forge.example/new' }],
    ['to no address', { issue: 'new issue' }],
    ['to a mailbox with more than a mailbox', { email: 'a@b.example?bcc=c@d.example' }],
    ['to two mailboxes', { email: 'a@b.example, c@d.example' }],
  ])('goes never %s', (_name, target) => {
    expect(requestHref(target, text)).toBeUndefined();
  });

  it('leaves out the last lines where all would be too long', () => {
    const body = [
      'Gefragt wurde: alles',
      ...Array.from({ length: 60 }, (_, i) => `- Die Erkenntnis Nummer ${i}`),
    ];
    const href = requestHref({ issue }, { title: 'Frage', body }) ?? '';
    const kept = new URL(href).searchParams.get('body') ?? '';
    expect(href.length).toBeLessThanOrEqual(1_800);
    expect(kept.split('\n').length).toBeGreaterThan(10);
    expect(body.join('\n').startsWith(kept)).toBe(true);
  });

  it('is a bounded address that holds one subject and one body, whatever was typed', () => {
    const typed = fc.string({ unit: anyCharacter, maxLength: 150 });
    fc.assert(
      fc.property(typed, fc.array(typed, { maxLength: 4 }), (title, body) => {
        const mail = new URL(requestHref({ email: 'fragen@musterbank.example' }, { title, body }) ?? '');
        expect(mail.pathname).toBe('fragen@musterbank.example');
        expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
        const form = new URL(requestHref({ issue }, { title, body }) ?? '');
        expect(form.origin).toBe('https://forge.example');
        expect([...form.searchParams.keys()]).toEqual(['template', 'title', 'body']);
        expect(Math.max(mail.href.length, form.href.length)).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: 50 },
    );
  });
});
