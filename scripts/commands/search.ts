import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { readSettings, SETTINGS_FILE } from '../../src/files/readSettings.ts';
import { language } from '../../src/schema/fields.ts';
import type { Settings } from '../../src/schema/settings.ts';
import { isEmpty, ORDERS, requestFor } from '../../src/search/request.ts';
import { jsonOf } from '../search/json.ts';
import { openSite } from '../search/openSite.ts';
import { prepareSite } from '../search/prepareSite.ts';
import { requestLink } from '../search/requestLink.ts';
import { bold, textOf } from '../search/terminal.ts';
import { addAudience, addContent, addOut, targetOptions } from '../site/options.ts';
import { type SiteTarget, siteTarget } from '../site/target.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

/** Results that are printed unless another number is named, and at most. */
const USUAL = 10;
const MOST = 1_000;

const options = targetOptions.extend({
  lang: language.optional(),
  limit: z.number().default(USUAL),
  sort: z.enum(ORDERS).default('relevance'),
  json: z.boolean().default(false),
});

/** `npm run search`: asks the search of the built site, which is built first where it is older than the content. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run search -- "login fails"', what: 'answers as the search of the site does' },
    {
      line: 'npm run search -- "Baufinanzierung persona:neubau confidence:>=supported" --lang de',
      what: 'narrows with the filters of the site, for a reader of German pages',
    },
    {
      line: 'npm run search -- \'"call back" -credit\'',
      what: 'a phrase, and a word that must not be there',
    },
    { line: 'npm run search -- fees --sort freshness --limit 3', what: 'the three newest' },
    {
      line: 'npm run search -- churn --audience public --json > answer.json',
      what: 'what everybody may find, for programs',
    },
  ],

  configure(program) {
    program
      .argument('<words...>', 'words, "phrases", -exclusions and filters (persona: stage: theme: since: ...)')
      .addOption(
        new Option('--lang <language>', 'language of who asks (default: as the wiki says)').choices(
          language.options,
        ),
      )
      .option('--limit <number>', `results to print, up to ${MOST} (default: ${USUAL})`, readLimit)
      .addOption(new Option('--sort <order>', 'order of the results (default: relevance)').choices(ORDERS))
      .option('--json', 'print {"query", "total", "unknown", "answer", "results": [...], "counts", ...}');
    addAudience(program);
    addOut(program);
    addContent(program);
  },

  async run(input, context) {
    const { lang: typedLang, limit, sort, json, ...rest } = options.parse(input.options);
    const query = z.array(z.string()).parse(input.args[0]).join(' ');
    const request = { ...requestFor(query), sort };
    if (isEmpty(request)) throw new CommandError('Type what to look for: `npm run search -- "login fails"`.');
    const target = siteTarget(rest, context);
    const settings = settingsOf(target);
    const lang = typedLang ?? settings.defaultLanguage;
    await prepareSite(target, context);
    const site = openSite(target.out, lang);
    try {
      const answer = await site.search(request, { count: limit });
      if (answer === undefined) throw new Error('The search did not answer.');
      const question = { query, lang };
      // The public is not told where research is asked for, as on the pages.
      const link = target.audience === 'public' ? undefined : requestLink(question, answer, settings);
      const print = { bold: boldFor(context), request: link };
      context.stdout.write(json ? jsonOf(question, answer, link) : textOf(question, answer, print));
    } finally {
      await site.close();
    }
    return 0;
  },
};

function settingsOf({ content }: SiteTarget): Settings {
  return readSettings(readFileSync(join(content, SETTINGS_FILE), 'utf8')).settings;
}

function boldFor({ stdout, env }: CommandContext): (words: string) => string {
  const isStyled = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return isStyled ? bold : (words) => words;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (/^\d{1,4}$/.test(text) && limit >= 1 && limit <= MOST) return limit;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}
