import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { defaultSeed, generateSample } from '../sample/generate.ts';
import type { CommandModule } from './types.ts';

const options = z.object({
  seed: z.number().int().default(defaultSeed),
  out: z.string().optional(),
  dryRun: z.boolean().default(false),
});

/** `npm run sample`: writes the raw exports of the sample company, and the fixture of what is true in them. */
export const command: CommandModule = {
  examples: [
    {
      line: 'npm run sample',
      what: 'the exports in sample/exports and the truths in tests/sample, as they are kept',
    },
    {
      line: 'npm run sample -- --seed 7 --out try',
      what: 'other voices with the same truths, into the folder try',
    },
    { line: 'npm run sample -- --dry-run', what: 'only say what would be written' },
  ],

  configure(program) {
    program
      .option('--seed <number>', 'seed of the voices', wholeNumber, defaultSeed)
      .option('--out <folder>', 'write exports and truths into this folder instead')
      .option('--dry-run', 'write nothing, list the files');
  },

  async run(input, context) {
    const { seed, out, dryRun } = options.parse(input.options);
    const folder = out === undefined ? undefined : resolve(context.cwd, out);
    const sample = generateSample(seed);
    const files = sample.exports.map(({ file, text }) => ({
      path: join(folder ?? join(context.root, 'sample', 'exports'), file),
      text,
    }));
    files.push({
      path: join(folder ?? join(context.root, 'tests', 'sample'), 'truths.json'),
      text: sample.truths,
    });
    for (const { path, text } of files) {
      if (!dryRun) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      context.stdout.write(`${path}  ${Math.round(Buffer.byteLength(text) / 1000)} kB\n`);
    }
    const count = Object.values(sample.voices).reduce((sum, voices) => sum + voices.length, 0);
    context.stderr.write(`${count} voices from seed ${seed}${dryRun ? '; nothing written' : ''}.\n`);
    return 0;
  },
};

function wholeNumber(value: string): number {
  if (!/^\d{1,10}$/.test(value))
    throw new InvalidArgumentError('The seed is a whole number from 0 on, such as 7.');
  return Number(value);
}
