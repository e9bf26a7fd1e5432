import { meetsExpectation } from '../judgement/support.ts';
import type { EvidenceItem, EvidenceSource } from '../judgement/types.ts';
import type { ClaimItem, FindingItem, QueryItem, RecordItem } from './claim.ts';
import type { ItemFacts } from './items.ts';

/** Turns answered items into what confidence weighs: sources with collection, method, people heard and newest voice. */
export function weighable(items: readonly ClaimItem[], facts: ItemFacts): EvidenceItem[] {
  return items.map((item) => {
    const sources = sourcesOf(item, facts);
    const resolved = item.evidence.resolved !== undefined;
    const respondent = item.type === 'record' ? item.verbatim?.respondent : undefined;
    const person = respondent === undefined ? {} : { respondent };
    return { kind: item.type, id: item.id, sources, stance: item.stance, resolved, ...person };
  });
}

function sourcesOf(item: ClaimItem, facts: ItemFacts): EvidenceSource[] {
  if (item.type === 'query')
    return item.answer.bySource.flatMap((counts) => querySource(item, counts, facts));
  if (item.type === 'finding') return findingSource(item, facts);
  return recordSource(item, facts);
}

/** Of a share those count as heard who were asked; of a mean those whose values are averaged. */
function querySource(
  item: QueryItem,
  counts: QueryItem['answer']['bySource'][number],
  facts: ItemFacts,
): EvidenceSource[] {
  const source = facts.source(counts.source);
  const moments = item.answer.moments?.find((each) => each.source === counts.source);
  const isShare = item.evidence.measure === 'share';
  const n = isShare ? counts.base : (moments?.n ?? 0);
  if (!source || n === 0) return [];
  const estimate = isShare ? counts.hits / n : (moments?.sum ?? 0) / n;
  return [
    {
      id: counts.source,
      collection: source.collection ?? counts.source,
      method: source.method,
      n,
      hits: counts.hits,
      newest: counts.newest,
      agrees: meetsExpectation(estimate, item.evidence.expect),
    },
  ];
}

/** A study's own notes, once imported, are the same collection: they do not confirm the study. */
function findingSource(item: FindingItem, facts: ItemFacts): EvidenceSource[] {
  const study = facts.study(item.study);
  if (!study) return [];
  const notes = study.source === undefined ? undefined : facts.source(study.source);
  const collection = notes ? (notes.collection ?? study.source ?? item.study) : `study ${item.study}`;
  const n = item.of ?? study.participants;
  return [{ id: item.study, collection, method: study.method, n, hits: item.seen, newest: item.on }];
}

function recordSource(item: RecordItem, facts: ItemFacts): EvidenceSource[] {
  const id = item.id.split('/')[0] ?? '';
  const source = facts.source(id);
  if (!source) return [];
  const newest = item.verbatim?.at?.slice(0, 10);
  return [{ id, collection: source.collection ?? id, method: source.method, n: 1, newest }];
}
