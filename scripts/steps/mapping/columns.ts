import type { Mapping } from '../../../src/schema/source.ts';
import type { Field } from './headers.ts';

/** The fields of a mapping that have a column, each with its columns. */
export function mappedColumns(mapping: Mapping): { field: Field; columns: string[] }[] {
  const fields = Object.keys(mapping).filter((field): field is Field => field in mapping);
  return fields.flatMap((field) => {
    const columns = [mapping[field] ?? []].flat();
    return columns.length > 0 ? [{ field, columns }] : [];
  });
}
