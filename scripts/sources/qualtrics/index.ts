import type { Part } from '../surveys/parts.ts';
import { surveyRows } from '../surveys/rows.ts';
import { surveyed } from '../surveys/surveyed.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { type QualtricsColumn, type QualtricsHeader, qualtricsHeader } from './header.ts';
import { questionParts } from './questions.ts';

/** Columns of every response that no other tool names so. */
const telling: ReadonlySet<string> = new Set([
  'responseset',
  'recordeddate',
  'distributionchannel',
  'userlanguage',
  'recipientemail',
  'recipientlastname',
  'externalreference',
  'durationinseconds',
  'locationlatitude',
]);

/** Columns that are personal or about the machinery. */
const machinery =
  /^(?:startdate|enddate|recordeddate|status|ipaddress|progress|duration|durationinseconds|finished|responseset|name|recipient(?:last|first)?name|recipientemail|email|emailaddress|external(?:data)?reference|location(?:latitude|longitude|accuracy)|distributionchannel|userlanguage|q(?:language|url|recaptchascore|relevantid.*|duplicaterespondent|ballotboxstuffing|totalduration|terminateflag|.*fraudscore.*|ambiguoustextpresent.*|unansweredpercentage|unansweredquestions|population.*|straightlining.*|chl))$/;
/** Timers, browsers, orders of display, uploaded files, groups made of a number. */
const beside =
  /_(?:First Click|Last Click|Page Submit|Click Count|Browser|Version|Operating System|Resolution|DO|Id|Size|Type|NPS_GROUP)$|_DO_\d+$/;
/** What Qualtrics' analysis of texts writes beside a question. */
const analysis =
  / - (?:Parent Topics|Topic (?:Sentiment|Hierarchy).*|Sentiment(?: .*)?|Actionab.*|Effort.*|Emotion.*|Enrichment.*)$/i;

/** Qualtrics: CSV of responses, today's layout and the legacy one. */
export const qualtrics: Tool = {
  id: 'qualtrics',
  name: 'Qualtrics',
  looksLike:
    'three header rows, the third with import ids, and columns such as `ResponseId` and `RecordedDate`',
  recognise,
  rows: surveyRows,
};

function recognise({ top }: Sight): Recognised | undefined {
  const header = qualtricsHeader(top);
  const sure = sureness(header);
  if (sure === undefined) return undefined;
  const { columns } = header;
  const at = ['recordeddate', 'enddate', 'startdate'].map((key) => find(columns, key)).find(Boolean);
  return surveyed(partsOf(header, at), {
    sure,
    // Of a wide export the beginning may hold the names and nothing below; then the table counts its header rows.
    ...(top.length > header.extra + 1 ? { format: { extraHeaderRows: header.extra } } : {}),
    sift: siftOf(columns),
    timeZone: at?.timeZone,
    channels: channelsOf(find(columns, 'distributionchannel')),
  });
}

function find(columns: readonly QualtricsColumn[], key: string): QualtricsColumn | undefined {
  return columns.find((column) => column.key === key);
}

function sureness({ columns, hasIds }: QualtricsHeader): number | undefined {
  if (hasIds) return 0.98;
  if (!find(columns, 'responseid')) return undefined;
  const known = columns.filter(({ key }) => telling.has(key)).length;
  return known >= 2 ? 0.95 : known === 1 && find(columns, 'finished') ? 0.9 : undefined;
}

function partsOf(header: QualtricsHeader, at: QualtricsColumn | undefined): Part[] {
  const { columns } = header;
  const references = ['externalreference', 'recipientemail', 'emailaddress', 'email'];
  const person = references
    .map((key) => find(columns, key))
    .find((column) => (column?.column.values.length ?? 0) > 0);
  const groups = columns.map(({ name }) => /^(.*)_NPS_GROUP$/i.exec(name)?.[1]);
  const nps = new Set(groups.filter((name) => name !== undefined).slice(0, 1));
  const questions = questionParts(
    columns.filter((column) => isQuestion(column, header)),
    nps,
  );
  return columns.flatMap((each): Part[] => {
    const { column, key, name, importId } = each;
    if (questions.has(each)) return [questions.get(each) ?? []].flat();
    if (key === 'responseid') return [{ is: 'field', field: 'key', column }];
    if (each === at) return [{ is: 'field', field: 'at', column }];
    if (each === person) return [{ is: 'field', field: 'respondent', column }];
    if (key === 'userlanguage') return [{ is: 'field', field: 'lang', column }];
    if (/ - Topics$/i.test(name) || /[a-f0-9]Topics$/.test(importId))
      return [{ is: 'field', field: 'theme', column, separator: ',' }];
    return [{ is: isMachinery(each) ? 'ignored' : 'left', column }];
  });
}

function isMachinery({ key, name, column }: QualtricsColumn): boolean {
  if (machinery.test(key) || beside.test(name) || analysis.test(name) || column.header === '') return true;
  return /_Name$/.test(name) && column.values.length > 0 && column.values.every(isFileName);
}

/** Files that people send carry their names. */
function isFileName(value: string): boolean {
  return /\.\p{L}[\p{L}\d]{1,4}$/u.test(value);
}

function isQuestion(each: QualtricsColumn, { hasIds, hasWording }: QualtricsHeader): boolean {
  const { key, name, importId, wording } = each;
  if (key === 'responseid' || isMachinery(each) || / - Topics$/i.test(name)) return false;
  if (/[a-f0-9]Topics$/.test(importId)) return false;
  if (hasIds && /QID\d/.test(importId)) return /^(?:\d+_)?QID\d/.test(importId);
  // Ids that do not tell: embedded data repeat their name as wording, questions have one of their own.
  return /^(?:\d+_)?Q(?:ID)?_?\d/i.test(name) || (hasWording && wording !== '' && wording !== name);
}

/** Bits of the status: 1 preview, 2 test, 8 spam; or its name in English and German. */
const notGiven =
  '^(?:1|2|3|8|9|1[0-2]|17|18|19|24|25|40|56)$|preview|vorschau|test|spam|synthetic|synthetisch';

function siftOf(columns: readonly QualtricsColumn[]) {
  const status = find(columns, 'status')?.column.name;
  const finished = find(columns, 'finished')?.column.name;
  const progress = find(columns, 'progress')?.column.name;
  const ended = find(columns, 'qterminateflag')?.column.name;
  const given = { column: status, matches: notGiven, rule: 'preview or test response' } as const;
  const wanted = { column: ended, matches: 'screen|quota', rule: 'screened-out response' } as const;
  return {
    skip: [given, wanted].flatMap(({ column, ...rest }) =>
      column === undefined ? [] : [{ column, ...rest }],
    ),
    unfinished:
      finished !== undefined
        ? [{ column: finished, matches: '^(?:0|false|falsch|no|nein)$' }]
        : progress === undefined
          ? []
          : [{ column: progress, matches: '^\\d{1,2}$' }],
  };
}

function channelsOf(distribution: QualtricsColumn | undefined): string[] {
  const values = distribution?.column.values ?? [];
  const byMail = values.filter((value) => /^(?:e-?mail|gl)$/i.test(value)).length;
  return byMail > values.length / 2 ? ['E-Mail', 'Email'] : ['website', 'web', 'online'];
}
