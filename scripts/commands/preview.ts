import { addAudience, addOut, addPort, portOption, targetOptions } from '../site/options.ts';
import { serveSite, serveUntilStopped } from '../site/serve.ts';
import { siteTarget } from '../site/target.ts';
import type { CommandModule } from './types.ts';

const options = targetOptions.extend(portOption.shape);

/** `npm run preview`: serves what was built, as it was built. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run preview', what: 'serves dist/<audience> for the audience that the wiki names' },
    {
      line: 'npm run preview -- --audience public --port 8080',
      what: 'serves the public site on another port',
    },
  ],

  configure(program) {
    addAudience(program);
    addOut(program);
    addPort(program);
  },

  async run(input, context) {
    const { port, ...rest } = options.parse(input.options);
    await serveUntilStopped(await serveSite(siteTarget(rest, context), port, context), context);
    return 0;
  },
};
