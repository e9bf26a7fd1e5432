import { buildSite } from '../site/build.ts';
import { addAudience, addContent, addOut, targetOptions } from '../site/options.ts';
import { shownPath, siteTarget } from '../site/target.ts';
import type { CommandModule } from './types.ts';

/** `npm run build`: the finished site of one audience, with what that audience may see and nothing else. */
export const command: CommandModule = {
  examples: [
    {
      line: 'npm run build',
      what: 'builds the site for the audience that the wiki names, into dist/<audience>',
    },
    { line: 'npm run build -- --audience public', what: 'builds what everybody may see' },
    {
      line: 'npm run build -- --content ../wiki --out ../site',
      what: 'builds another wiki into another folder',
    },
  ],

  configure(program) {
    addAudience(program);
    addOut(program);
    addContent(program);
  },

  async run(input, context) {
    const target = siteTarget(targetOptions.parse(input.options), context);
    const exitCode = await buildSite(target, context);
    if (exitCode === 0) context.stdout.write(`${shownPath(target.out, context.cwd)}\n`);
    else context.stderr.write('The site was not built; the lines above say why.\n');
    return exitCode === 0 ? 0 : 1;
  },
};
