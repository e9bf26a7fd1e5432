import type { Bounds, Filter } from '../../schema/query.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Reader } from '../reader.ts';

/**
 * A filter as a phrase in the page's language, for example "Thema: Anmeldung; Bewertung höchstens 2".
 * Empty where the filter asks for nothing.
 */
export function filterWords(filter: Filter, reader: Reader): string {
  return [...valueParts(filter, reader), ...boundParts(filter, reader), ...answerParts(filter, reader)].join(
    '; ',
  );
}

function valueParts(filter: Filter, reader: Reader): string[] {
  const { ui, link } = reader;
  const { names } = ui.t;
  const parts: string[] = [];
  function add(label: string, value: string | readonly string[] | undefined, title: (id: string) => string) {
    if (value !== undefined) parts.push(`${label}: ${ui.f.either([value].flat().map(title))}`);
  }
  for (const vocabulary of ['theme', 'channel', 'product'] as const) {
    add(names.vocabulary[vocabulary].one, filter[vocabulary], (id) => link.value(vocabulary, id)?.text ?? id);
  }
  add(ui.t.field.stages, filter.stage, (path) => link.stage(path)?.text ?? path);
  add(names.kind.segment.one, filter.segment, (id) => link.of('segment', id)?.text ?? id);
  add(
    ui.t.query.sentiment,
    filter.sentiment,
    (value) => ui.t.query.sentiments[value as keyof typeof ui.t.query.sentiments],
  );
  add(ui.t.site.language, filter.lang, (value) => names.language[value as keyof typeof names.language]);
  add(ui.t.query.text, filter.text, ui.t.query.quoted);
  if (filter.solicited !== undefined) parts.push(filter.solicited ? ui.t.field.asked : ui.t.field.unasked);
  return parts;
}

function boundParts(filter: Filter, { ui }: Reader): string[] {
  const parts: string[] = [];
  if (filter.rating) parts.push(`${ui.t.query.rating} ${boundWords(filter.rating, ui)}`);
  if (filter.nps) parts.push(`${ui.t.query.nps} ${boundWords(filter.nps, ui)}`);
  if (filter.since) parts.push(ui.t.query.since(ui.f.day(isoDay(filter.since))));
  if (filter.until) parts.push(ui.t.query.until(ui.f.day(isoDay(filter.until))));
  return parts;
}

function answerParts(filter: Filter, reader: Reader): string[] {
  const { ui } = reader;
  const parts = Object.entries(filter.answer ?? {}).map(([question, test]) => {
    const wording = questionText(question, reader);
    if (typeof test !== 'object') return `${wording} ${test}`;
    if (Array.isArray(test)) return `${wording} ${ui.f.either(test.map(String))}`;
    if ('answered' in test)
      return `${wording} ${test.answered ? ui.t.query.answered : ui.t.query.unanswered}`;
    return `${wording} ${boundWords(test, ui)}`;
  });
  const any = filter.any?.map((part) => filterWords(part, reader)) ?? [];
  if (any.length > 0) parts.push(ui.f.either(any));
  if (filter.not) parts.push(ui.t.query.not(filterWords(filter.not, reader)));
  return parts;
}

function questionText(id: string, { wiki, ui }: Reader): string {
  for (const source of wiki.graph.ofKind('source')) {
    const found = source.data.questions.find((question) => question.id === id);
    if (found) return ui.t.query.quoted(found.text);
  }
  return id;
}

function boundWords({ atLeast, atMost }: Bounds, ui: Reader['ui']): string {
  const { sure } = ui.t;
  if (atLeast !== undefined && atMost !== undefined)
    return sure.between(ui.f.number(atLeast), ui.f.number(atMost));
  if (atLeast !== undefined) return sure.atLeast(ui.f.number(atLeast));
  return atMost === undefined ? '' : sure.atMost(ui.f.number(atMost));
}
