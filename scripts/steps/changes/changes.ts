import { isDeepStrictEqual } from 'node:util';
import { roleOf } from '../../../src/files/paths.ts';
import { readVocabulary } from '../../../src/files/readTaxonomy.ts';
import type { Vocabulary } from '../../../src/schema/kinds.ts';
import type { WikiContent } from '../../../src/wiki/entry.ts';
import type { Change } from '../../../src/wiki/graph/blastRadius.ts';
import type { ChangedFile, ChangesSince } from './git.ts';

/**
 * What changed of the knowledge: entries, values of vocabularies, and records by their source. Each once; files that
 * are neither, such as pictures and settings, are left out.
 */
export async function changesOf({ files, before }: ChangesSince, content: WikiContent): Promise<Change[]> {
  const found: Change[] = [];
  for (const changed of files) {
    const role = roleOf(changed.file);
    if (role.role === 'vocabulary')
      found.push(...changedValues(role.vocabulary, changed.file, await before(changed.file), content));
    else found.push(...changeIn(changed, role));
  }
  return [...new Map(found.map((change) => [change.key, change])).values()].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}

function changeIn({ file, how }: ChangedFile, role: ReturnType<typeof roleOf>): Change[] {
  switch (role.role) {
    case 'entry':
      return [{ key: `${role.kind}/${role.id}`, file, how }];
    case 'translation':
      return [{ key: `${role.kind}/${role.id}`, file, how: 'changed' }];
    case 'records':
    case 'codes':
    case 'counts':
    case 'tombstones':
      return [{ key: `records/${role.source}`, file, how: 'changed' }];
    default:
      return [];
  }
}

/** Values whose line in the vocabulary is another than before. */
function changedValues(
  vocabulary: Vocabulary,
  file: string,
  before: string | undefined,
  { taxonomy }: WikiContent,
): Change[] {
  const old = new Map(readVocabulary(vocabulary, before).values.map((value) => [value.id, value]));
  const now = new Map(taxonomy[vocabulary].map((value) => [value.id, value]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (isDeepStrictEqual(was, is)) return [];
    const how = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ key: `${vocabulary}/${id}`, file, how }];
  });
}
