import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';

/** Every string of a dictionary with its path; functions are called with placeholders of their arity. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(value(...Array.from({ length: value.length }, (_, i) => `{${i}}`)))]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no word`);
  return Object.entries(value).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

const formal = strings(words('de', 'Sie'));
const informal = strings(words('de', 'du'));
const english = strings(words('en'));

describe('the words of the interface', () => {
  it('have the same keys in both languages and both forms of address', () => {
    const keys = (entries: [string, string][]) => entries.map(([key]) => key).sort();
    expect(keys(english)).toEqual(keys(formal));
    expect(keys(informal)).toEqual(keys(formal));
  });

  it.each([
    ['German', formal],
    ['English', english],
  ])('are never empty and never end in white space (%s)', (_, entries) => {
    expect(entries.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it.each([
    ['German', formal],
    ['English', english],
  ])('use every argument that a sentence is given (%s)', (_, entries) => {
    const german = new Map(formal);
    const lost = entries.filter(([key, text]) => {
      const wanted = german.get(key)?.match(/\{\d\}/g) ?? [];
      return wanted.some((argument) => !text.includes(argument));
    });
    expect(lost).toEqual([]);
  });

  it('never say Sie to readers who are on first-name terms', () => {
    const formalAddress = /\b(Sie|Ihnen|Ihre?[mnrs]?)\b/;
    expect(informal.filter(([, text]) => formalAddress.test(text))).toEqual([]);
  });

  it('never say du to readers who expect Sie', () => {
    expect(formal.filter(([, text]) => /\b(du|dich|dir|deine?[mnrs]?)\b/.test(text))).toEqual([]);
  });

  it('set quotation marks as the language does', () => {
    expect(formal.filter(([, text]) => /["“][^”„]*["”]/.test(text) && !text.includes('„'))).toEqual([]);
    expect(english.filter(([, text]) => text.includes('„') || text.includes('"'))).toEqual([]);
  });
});
