/** A calendar as a strict reader sees it. */
export type ReadCalendar = {
  /** Names of the components directly in the calendar. */
  components: string[];
  /** Properties of each event, values as written. */
  events: Map<string, string>[];
};

const encoder = new TextEncoder();
const contentLine = /^(?<name>[A-Z0-9-]+)(?:;[A-Z0-9-]+=[^";:,]+)*:(?<value>.*)$/u;

/**
 * Reads a calendar by the letter of RFC 5545.
 * @throws where a line is too long, ends wrongly or has no grammar; where components are not closed, there are none,
 * or an event lacks what it must have, has it twice, or has a moment that is none
 */
export function readCalendar(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A line end that is none: ${JSON.stringify(line)}`);
    if (encoder.encode(line).length > 75) throw new Error(`More than 75 octets: ${line}`);
    // The sign for a lost character may be part of a text; half of a pair never is.
    if (/\p{Surrogate}/u.test(line)) throw new Error('A character was torn apart.');
  }
  const lines: string[] = [];
  for (const line of physical)
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  return structureOf(lines);
}

function structureOf(lines: readonly string[]): ReadCalendar {
  const stack: string[] = [];
  const components: string[] = [];
  const events: Map<string, string>[] = [];
  const calendar = new Map<string, string>();
  for (const line of lines) {
    const found = contentLine.exec(line)?.groups;
    if (!found) throw new Error(`No content line: ${JSON.stringify(line)}`);
    const { name = '', value = '' } = found;
    if (name === 'BEGIN') {
      if (stack.length === 1) components.push(value);
      if (value === 'VEVENT') events.push(new Map());
      stack.push(value);
    } else if (name === 'END') {
      if (stack.pop() !== value) throw new Error(`END:${value} closes nothing.`);
      if (value === 'VEVENT') requireEvent(events.at(-1));
    } else if (stack.at(-1) === 'VEVENT') {
      if (events.at(-1)?.has(name)) throw new Error(`${name} stands twice.`);
      events.at(-1)?.set(name, value);
    } else if (stack.length === 1) calendar.set(name, value);
    else if (stack.length === 0) throw new Error(`Outside of the calendar: ${line}`);
  }
  if (stack.length > 0) throw new Error(`${stack.join(', ')} is not closed.`);
  if (components.length === 0) throw new Error('A calendar holds at least one component.');
  if (calendar.get('VERSION') !== '2.0' || !calendar.has('PRODID'))
    throw new Error('VERSION or PRODID is missing.');
  const ids = events.map((event) => event.get('UID'));
  if (new Set(ids).size < ids.length) throw new Error('Two events have one UID.');
  return { components, events };
}

function requireEvent(event: Map<string, string> | undefined): void {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART'])
    if (!event?.get(name)) throw new Error(`An event lacks ${name}.`);
  for (const name of ['DTSTAMP', 'DTSTART', 'DTEND']) {
    const value = event?.get(name);
    if (value !== undefined && !/^\d{8}T\d{6}Z$/.test(value))
      throw new Error(`${name} is no moment: ${value}`);
  }
}

/** A text value as it was before it was escaped. */
export function unescaped(value: string): string {
  return value.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
