import type { ReferenceTarget } from '../../schema/fields.ts';
import { FOLDER_OF_VOCABULARY, VOCABULARIES } from '../../schema/kinds.ts';
import { collectReferences } from '../../schema/references.ts';
import { SCHEMA_OF_KIND } from '../../schema/schemas.ts';
import { settings as settingsSchema } from '../../schema/settings.ts';
import { VALUE_SCHEMAS } from '../../schema/taxonomy.ts';
import type { WikiContent } from '../entry.ts';

/** A reference in YAML, with the file and the path in it. */
export type FieldReference = {
  /** What it must point at. */
  target: ReferenceTarget;
  /** As written. */
  value: string;
  /** File that holds it. */
  file: string;
  /** Path in the file's YAML. */
  path: (string | number)[];
};

const known = new WeakMap<WikiContent, FieldReference[]>();

/** Every reference in front matter, taxonomy and settings. Several rules ask, so the list is kept with the content. */
export function fieldReferences(content: WikiContent): readonly FieldReference[] {
  const before = known.get(content);
  if (before) return before;
  const found = [
    ...content.entries.flatMap(({ kind, data, file }) =>
      collectReferences(SCHEMA_OF_KIND[kind], data).map((reference) => ({ ...reference, file })),
    ),
    ...VOCABULARIES.flatMap((vocabulary) =>
      content.taxonomy[vocabulary].flatMap((value, index) =>
        collectReferences(VALUE_SCHEMAS[vocabulary], value).map(({ target, value: id, path }) => ({
          target,
          value: id,
          file: `taxonomy/${FOLDER_OF_VOCABULARY[vocabulary]}.yaml`,
          path: ['values', index, ...path],
        })),
      ),
    ),
    ...collectReferences(settingsSchema, content.settings).map((reference) => ({
      ...reference,
      file: 'wiki.yaml',
    })),
  ];
  known.set(content, found);
  return found;
}
