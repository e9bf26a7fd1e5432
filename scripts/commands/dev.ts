import { runDev } from '../site/astro.ts';
import { importExports } from '../site/importExports.ts';
import { addAudience, addContent, addPort, portOption, targetOptions } from '../site/options.ts';
import { siteTarget } from '../site/target.ts';
import type { CommandModule } from './types.ts';

const options = targetOptions.extend(portOption.shape);

/** `npm run dev`: the site as it is being written, with search; every change shows at once. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run dev', what: 'serves the site while you write; Ctrl-C stops it' },
    {
      line: 'npm run dev -- --audience public --port 8080',
      what: 'shows what everybody may see, on another port',
    },
  ],

  configure(program) {
    addAudience(program);
    addContent(program);
    addPort(program);
  },

  async run(input, context) {
    const { port, ...rest } = options.parse(input.options);
    const target = siteTarget(rest, context);
    await importExports(target.content, context);
    const exitCode = await runDev(port, target, context);
    // Ctrl-C is the way to end it.
    return exitCode === 130 || exitCode === 143 ? 0 : exitCode;
  },
};
