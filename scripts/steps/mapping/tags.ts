import type { Mapping } from '../../../src/schema/source.ts';
import { mappedColumns } from './columns.ts';

/**
 * Says of the first column of tags that it is not taken as themes.
 * @param tags Columns of tags, as a tool knows them.
 * @param mapping What columns mean; of tags that mean something there is nothing to say.
 */
export function tagNotices(tags: readonly string[], mapping: Mapping): string[] {
  const used = new Set(mappedColumns({ ...mapping, ignore: [] }).flatMap(({ columns }) => columns));
  const [first] = tags;
  if (first === undefined || tags.some((column) => used.has(column))) return [];
  return [
    `\`${first}\` is not taken as themes, because tools and teams add many tags that are none; \`--map "theme=${first}"\` takes it.`,
  ];
}
