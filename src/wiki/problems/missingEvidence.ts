import type { Rule } from './rule.ts';

/** A published insight rests on evidence, or says that it is an assumption. */
export const missingEvidence: Rule = ({ graph, at }) =>
  graph
    .ofKind('insight')
    .filter(({ data }) => data.status === 'published' && data.evidence.length === 0 && !data.assumption)
    .map(({ file, id }) => ({
      kind: 'no-evidence',
      file,
      ...at(file, ['evidence']),
      value: id,
      message: 'The insight rests on no evidence.',
      remedy: 'Add a query, a finding or a record under `evidence`, or mark it with `assumption: true`.',
    }));
