import { describe, expect, test } from 'vitest';
import { patternProblem } from '../../src/schema/pattern.ts';
import { privacySettings } from '../../src/schema/privacy.ts';

describe('a pattern of the company', () => {
  test.each([
    'MB-\\d{6}',
    'K\\d+',
    '\\b[A-Z]{2}[- ]?\\d{4,8}\\b',
    '(?:\\d{2} ?){3,5}',
    '(?<![\\w-])KD[\\s.:-]*\\d{5,9}(?!\\d)',
    'A(?:123|456)|B\\d{7}',
    '[\\]a-z]{3}\\/\\d+',
    '\\u0041\\d{5}',
  ])('%s can be used', (pattern) => {
    expect(patternProblem(pattern, '')).toBeUndefined();
  });

  test.each([
    ['(\\d+)+x1', 'too many ways'],
    ['(a|aa)+bcd', 'too many ways'],
    ['(?:\\d{1,9}){2,9}x', 'too many ways'],
    ['\\d*\\d*\\d*\\d*abc', 'too many ways'],
    ['(?=(\\d+)+x)abc\\d', 'too many ways'],
    ['(\\w{3})-\\1', 'reference back'],
    ['(?<n>\\w{3})-\\k<n>', 'reference back'],
    ['\\d{2', undefined],
    ['MB-(\\d', 'no regular expression'],
    ['\\d*', 'at least 2'],
    ['abc|x?', 'at least 2'],
    ['^$', 'at least 2'],
  ])('%s is refused: %s', (pattern, reason) => {
    if (reason === undefined) expect(patternProblem(pattern, 'u')).toContain('no regular expression');
    else expect(patternProblem(pattern, '')).toContain(reason);
  });

  test('has flags that exist, each once, and none that keeps a place', () => {
    const withFlags = (flags: string) =>
      privacySettings.safeParse({ patterns: [{ type: 'account', pattern: 'K\\d{5}', flags, reason: 'x' }] })
        .success;
    expect(['', 'i', 'iu', 'ms'].map(withFlags)).toEqual([true, true, true, true]);
    expect(['g', 'y', 'ii', 'x'].map(withFlags)).toEqual([false, false, false, false]);
  });
});
