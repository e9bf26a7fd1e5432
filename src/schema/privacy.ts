import { z } from 'zod';
import { patternProblem } from './pattern.ts';

/** A pattern of the company's own numbers. */
const ownPattern = z
  .strictObject({
    /** What it finds: an account's number or a customer's. */
    type: z.enum(['account', 'customer']),
    /** Regular expression in JavaScript's syntax. Open-ended repeats go on for at most 32 characters. */
    pattern: z.string().min(1),
    /** Any of `i`, `m`, `s`, `u`, each once. Default: none. */
    flags: z
      .string()
      .regex(/^(?!.*(.).*\1)[imsu]*$/, 'use any of i, m, s and u, each once')
      .optional(),
    /** What sort of number it is, for whoever reads the settings. */
    reason: z.string().min(1),
  })
  .check(({ value, issues }) => {
    const message = patternProblem(value.pattern, value.flags ?? '');
    if (message !== undefined)
      issues.push({ code: 'custom', input: value.pattern, path: ['pattern'], message });
  });

/** `privacy` of `wiki.yaml`. */
export const privacySettings = z.strictObject({
  /** The company's own numbers. Default: none. */
  patterns: z.array(ownPattern).default([]),
  /** Names of persons that are always replaced, such as those of employees: of several words in any case, single words as written. Default: none. */
  names: z.array(z.string().trim().min(3)).default([]),
  /** Listed exceptions, each with its reason. Default: none. */
  exceptions: z
    .array(
      z.strictObject({
        /** The text that is allowed, as it stands; large and small letters and the number of blanks do not matter. */
        value: z.string().min(3),
        /** Why it is no personal data. */
        reason: z.string().min(1),
      }),
    )
    .default([]),
});
