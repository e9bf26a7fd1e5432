import { expect, it } from 'vitest';
import { serve } from './child.ts';
import { sampleCache, sampleContent, sampleSite } from './sample.ts';

const words = [
  'start',
  '--content',
  sampleContent,
  '--out',
  sampleSite(),
  '--audience',
  'internal',
  '--port',
  '4410',
];
const env = { OUTSIDE_IN_CACHE: sampleCache(), OUTSIDE_IN_KEY: '' };

it('npm start serves the sample company and prints the address; the second start has nothing to do', async () => {
  const first = await serve(words, env);
  const page = await fetch(first.address, { redirect: 'follow' });
  expect(page.status).toBe(200);
  expect(await (await fetch(`${first.address}de/`)).text()).toContain('Musterbank');
  expect(await first.stop()).toBe(0);

  const second = await serve(words, env);
  expect(second.output()).toContain('Nothing has changed since the last build.');
  expect(second.output()).not.toContain('[build]');
  expect((await fetch(`${second.address}de/`)).status).toBe(200);
  expect(await second.stop()).toBe(0);
});
