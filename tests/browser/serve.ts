import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/site/serve.ts';
import { root } from '../site/build.ts';
import { buildSample, sampleContent, sampleSite } from '../site/sample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the sample company's site, such as `http://localhost:4390/`. */
    base: string;
  }
}

/** Builds the sample company's site, unless the tests of builds just did, and serves it as `npm run preview` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const out = await buildSample('internal');
  const target = { audience: 'internal', content: sampleContent, out, cache: sampleSite() } as const;
  const site = await serveSite(target, 4390, { root, cwd: root });
  project.provide('base', site.address);
  return () => site.stop();
}
