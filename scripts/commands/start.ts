import { buildSite, isBuilt } from '../site/build.ts';
import { importExports } from '../site/importExports.ts';
import { addAudience, addContent, addOut, addPort, portOption, targetOptions } from '../site/options.ts';
import { serveSite, serveUntilStopped } from '../site/serve.ts';
import { siteTarget } from '../site/target.ts';
import type { CommandModule } from './types.ts';

const options = targetOptions.extend(portOption.shape);

/** `npm start`: from the raw exports to a site in the browser; the second time only what has changed is done. */
export const command: CommandModule = {
  examples: [
    { line: 'npm start', what: 'imports, builds and serves the wiki; Ctrl-C stops it' },
    { line: 'npm start -- --audience public --port 8080', what: 'the same for what everybody may see' },
  ],

  configure(program) {
    addAudience(program);
    addOut(program);
    addContent(program);
    addPort(program);
  },

  async run(input, context) {
    const { port, ...rest } = options.parse(input.options);
    const target = siteTarget(rest, context);
    const imported = await importExports(target.content, context);
    if (imported === 0 && (await isBuilt(target, context))) {
      context.stderr.write('Nothing has changed since the last build.\n');
    } else if ((await buildSite(target, context)) !== 0) {
      context.stderr.write('The site was not built; the lines above say why.\n');
      return 1;
    }
    await serveUntilStopped(await serveSite(target, port, context), context);
    return 0;
  },
};
