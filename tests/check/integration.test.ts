import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/integrations/check.ts';

type Setup = NonNullable<ReturnType<typeof check>['hooks']['astro:config:setup']>;

async function setUp(name: string, command: 'build' | 'dev' | 'sync') {
  const warnings: string[] = [];
  const integration = check({
    root: join(import.meta.dirname, name, 'content'),
    now: () => new Date('2026-10-15'),
  });
  const logger = { warn: (text: string) => warnings.push(text) };
  // Astro passes much more; the hook takes these two.
  const options = { command, logger } as unknown as Parameters<Setup>[0];
  await integration.hooks['astro:config:setup']?.(options);
  return warnings;
}

describe('the check in a build', () => {
  it('fails with every error listed', async () => {
    const build = setUp('what-matters-has-an-owner-and-what-is-promised-a-due-date', 'build');
    await expect(build).rejects.toThrow(
      /5 errors, 0 warnings[\s\S]*geliefert\.yaml:1:1[\s\S]*familie\.md:2:1/,
    );
  });

  it('lists warnings and goes on', async () => {
    expect(await setUp('a-review-date-in-the-past-is-a-warning', 'build')).toEqual([
      expect.stringContaining('insights/vorbei.md:7:11'),
    ]);
  });

  it('is left out where nothing is built', async () => {
    expect(await setUp('what-matters-has-an-owner-and-what-is-promised-a-due-date', 'sync')).toEqual([]);
  });
});
