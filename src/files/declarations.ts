import { action } from '../schema/action.ts';
import type { EntryOf } from '../wiki/entry.ts';
import {
  type ActionHistory,
  type DeclaredFields,
  type DeclaredVerdict,
  declaredBefore,
} from '../wiki/judgement/declaredBefore.ts';
import { isoDay } from '../wiki/statistics/days.ts';
import { nodeIo, type ReadIo } from './io.ts';
import { splitFrontMatter } from './split.ts';
import { readYaml } from './yaml.ts';

/**
 * Whether each action that has shipped declared its effect before, by action id; read from the repository's history.
 * @param root The content folder, absolute.
 */
export async function declarations(
  root: string,
  actions: readonly EntryOf<'action'>[],
  read: ReadIo['revisions'] = nodeIo.revisions,
): Promise<ReadonlyMap<string, DeclaredVerdict>> {
  const shipped = actions.filter(({ data }) => data.shippedOn !== undefined && data.metric !== undefined);
  const revisions = await read(
    root,
    shipped.map(({ file }) => file),
  );
  return new Map(
    shipped.map(({ id, file, data }) => {
      const found = revisions.get(file) ?? 'notCommitted';
      const history: ActionHistory =
        typeof found === 'string'
          ? found
          : found.map(({ on, text }) => ({ on, declared: declaredIn(text, file) }));
      const shippedOn = (data.shippedOn && isoDay(data.shippedOn)) ?? '';
      return [id, declaredBefore(data, shippedOn, history)];
    }),
  );
}

const declaredFields = action.pick({
  metric: true,
  baseline: true,
  expected: true,
  window: true,
  comparison: true,
});

/** What a former state of an action declared. A field that could not be read then was not declared. */
function declaredIn(text: string, file: string): Partial<DeclaredFields> {
  const yaml = file.endsWith('.yaml') ? text : splitFrontMatter(text)?.yaml;
  const read = yaml === undefined ? undefined : readYaml(yaml, file, 1);
  const data = read?.ok && typeof read.value === 'object' ? { ...read.value } : {};
  const known = Object.entries(declaredFields.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(Object.hasOwn(data, field) ? Reflect.get(data, field) : undefined);
    return parsed.success && parsed.data !== undefined ? [[field, parsed.data] as const] : [];
  });
  return Object.fromEntries(known);
}
