import type { ClaimItem, FindingItem, QueryItem, RecordItem } from '../../wiki/claims/claim.ts';
import { evidenceId } from '../../wiki/claims/items.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { wilsonInterval } from '../../wiki/statistics/proportion.ts';
import type { ArithmeticView, EvidenceItemView } from '../../wiki/views/judged.ts';
import type { Link } from '../../wiki/views/links.ts';
import { spokenIn } from '../links.ts';
import type { Reader } from '../reader.ts';
import { claimOf, figureOf } from './claims.ts';
import { amongWords, measureWords } from './queryWords.ts';

/** All that stands behind "how sure are we". */
export function arithmeticView(insight: string, reader: Reader): ArithmeticView {
  const claim = claimOf(insight, reader);
  const { wiki, link, lang } = reader;
  const named = claim.weighed.flatMap(({ sources }) => sources);
  return {
    confidence: claim.confidence,
    items: claim.items.map((item) => evidenceItem(item, insight, reader)),
    sources: Object.fromEntries(named.map(({ id }) => [id, sourceLink(id, reader)])),
    methods: Object.fromEntries(
      named.map(({ method }) => [method, wiki.graph.value('method', method)?.label[lang] ?? method]),
    ),
    ...(claim.trend && { trend: claim.trend, ...wiki.judged.windows }),
    ...(claim.oldest !== undefined && { oldest: claim.oldest }),
    ...(claim.newest !== undefined && { newest: claim.newest }),
  };

  function sourceLink(id: string, { lang: page }: Reader): Link {
    return link.of('source', id) ?? link.of('study', id) ?? { href: `/${page}/evidence/`, text: id };
  }
}

/** One item of evidence as a row of the table; the author's words are those of the page's language where there are some. */
function evidenceItem(item: ClaimItem, insight: string, reader: Reader): EvidenceItemView {
  const entry = reader.wiki.graph.entry('insight', insight);
  const spoken = entry?.data.evidence.find((each, at) => evidenceId(each, at) === item.id);
  const { note, resolved } = spoken ?? item.evidence;
  const isWorded = note !== undefined || resolved !== undefined;
  return {
    ...foundIn(item, reader),
    ...(note !== undefined && { note }),
    ...(resolved && { resolved: { on: isoDay(resolved.on), how: resolved.how } }),
    ...(entry && isWorded && spokenIn(entry, reader.lang)),
  };
}

function foundIn(item: ClaimItem, reader: Reader): EvidenceItemView {
  switch (item.type) {
    case 'query':
      return queryItem(item, reader);
    case 'record':
      return recordItem(item, reader);
    case 'finding':
      return findingItem(item, reader);
  }
}

function recordItem(item: RecordItem, { link, ui }: Reader): EvidenceItemView {
  const source = link.of('source', item.id.split('/')[0] ?? '');
  return {
    id: item.id,
    type: 'record',
    measure: item.verbatim?.text ?? ui.t.sure.record,
    sources: source ? [source] : [],
    verdict: item.stance,
  };
}

function findingItem(item: FindingItem, { link, wiki, lang }: Reader): EvidenceItemView {
  const study = link.of('study', item.study);
  const entry = wiki.graph.entry('study', item.study);
  const finding = entry?.data.findings.find(({ id }) => item.id === `${item.study}/${id}`);
  const spoken = entry ? spokenIn(entry, lang).lang : undefined;
  const share =
    item.seen !== undefined && item.of !== undefined ? { hits: item.seen, base: item.of } : undefined;
  const interval = share && wilsonInterval(share);
  return {
    id: item.id.replace('/', '-'),
    type: 'finding',
    measure: finding?.text ?? item.text,
    ...(spoken && { measureLang: spoken }),
    sources: study ? [study] : [],
    ...(share &&
      interval && { figure: { type: 'share', value: share.hits / share.base, ...interval, ...share } }),
    verdict: item.stance,
    newest: item.on,
  };
}

function queryItem(item: QueryItem, reader: Reader): EvidenceItemView {
  const { answer, evidence, support, stance } = item;
  const figure = figureOf(item);
  return {
    id: item.id,
    type: 'query',
    measure: measureWords(item, reader),
    among: amongWords(item, reader),
    sources: reader.link.all('source', item.sources),
    ...(figure && { figure }),
    ...(evidence.expect && { expected: boundsOf(evidence.expect) }),
    verdict: support.reason === 'noExpectation' ? 'describes' : stance,
    ...(answer.oldest !== undefined && { oldest: answer.oldest }),
    ...(answer.newest !== undefined && { newest: answer.newest }),
    ...(answer.undated > 0 && { undated: answer.undated }),
  };
}

function boundsOf({ atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined }) {
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}
