/** Open-ended repeats go on for at most this many characters when a pattern is used. */
const longestRepeat = 32;

/** A place of a text may be tried in at most this many ways, so that no text keeps an import busy. */
const mostWays = 20_000;

/** A match shorter than this would blank out half of every text. */
const shortestMatch = 2;

/** How many ways there are to match a part of a pattern, at the most, and how few characters it takes. */
type Cost = { ways: number; least: number };

/**
 * What is wrong with a regular expression that is to run over every text: a syntax error, a match of nothing, or so
 * many ways to match that time could explode. The ways are counted over the pattern's parts: alternatives add, parts in
 * a row multiply, and a repeat from m to n sums the powers of what it repeats.
 *
 * @returns A clause that says it and what to do, or undefined where it can be used.
 */
export function patternProblem(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    return `this is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (/\\(?:[1-9]|k<)/.test(pattern.replace(/\\\\/g, ''))) {
    return 'a reference back to a group can take too long; write the characters out instead';
  }
  const { ways, least } = costOf(new Parts(pattern));
  if (least < shortestMatch) {
    return `it must take at least ${shortestMatch} characters; with what it is now, it would match everywhere`;
  }
  if (ways > mostWays) {
    return 'it can be matched in too many ways and could take for ever; give repeats a small limit such as {1,10}, and repeat no group that holds repeats';
  }
  return undefined;
}

/** The pattern as it is read from left to right. */
class Parts {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** What matches here, which is then behind; undefined where nothing does. */
  take(expression: RegExp): RegExpExecArray | undefined {
    const sticky = new RegExp(expression.source, 'ys');
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#pattern);
    if (match) this.#at += match[0].length;
    return match ?? undefined;
  }
}

/** Alternatives up to a closing bracket or the end. */
function costOf(parts: Parts): Cost {
  let all: Cost | undefined;
  do {
    const one = rowCost(parts);
    all = all ? { ways: all.ways + one.ways, least: Math.min(all.least, one.least) } : one;
  } while (parts.take(/\|/));
  return all;
}

/** Parts in a row. */
function rowCost(parts: Parts): Cost {
  let ways = 1;
  let least = 0;
  for (let one = partCost(parts); one; one = partCost(parts)) {
    const repeated = repeatedCost(parts, one);
    ways = Math.min(Number.MAX_SAFE_INTEGER, ways * repeated.ways);
    least += repeated.least;
  }
  return { ways, least };
}

function partCost(parts: Parts): Cost | undefined {
  if (parts.take(/\^|\$|\\[bB]/)) return { ways: 1, least: 0 };
  const group = parts.take(/\((\?<?[=!])?(?:\?:|\?<\w+>)?/);
  if (group) {
    const inner = costOf(parts);
    parts.take(/\)/);
    return group[1] === undefined ? inner : { ways: inner.ways, least: 0 };
  }
  const single = parts.take(
    /\\(?:u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|[^|()]/i,
  );
  return single ? { ways: 1, least: 1 } : undefined;
}

function repeatedCost(parts: Parts, { ways, least }: Cost): Cost {
  const repeat = parts.take(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/);
  if (!repeat) return { ways, least };
  const [, sign, from, comma, to] = repeat;
  const fewest = from === undefined ? (sign === '+' ? 1 : 0) : Number(from);
  const open = Math.max(longestRepeat, fewest);
  const most =
    from === undefined ? (sign === '?' ? 1 : open) : comma === undefined ? fewest : to ? Number(to) : open;
  let sum = 0;
  for (let times = fewest; times <= most && sum < Number.MAX_SAFE_INTEGER; times += 1) sum += ways ** times;
  return { ways: Math.min(sum, Number.MAX_SAFE_INTEGER), least: least * fewest };
}
