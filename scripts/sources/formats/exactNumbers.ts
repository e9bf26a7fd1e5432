import { Tokenizer, TokenType } from '@streamparser/json';

type Token = Parameters<Tokenizer['onToken']>[0];

/** Whether a number of a JSON text is a whole one that a double would change: ids of many digits are such. */
function losesDigits(written: string): boolean {
  return /^-?\d{16,}$/.test(written) && !Number.isSafeInteger(Number(written));
}

/** Reads the tokens of JSON and remembers how a whole number was written that a double cannot hold. */
export class ExactTokenizer extends Tokenizer {
  #written: string | undefined;

  /** The number as a double; its digits are remembered where that changes them. */
  override parseNumber(written: string): number {
    this.#written = losesDigits(written) ? written : undefined;
    return Number(written);
  }

  /** The token just met, with the digits as they were written. */
  exact(token: Token): Token {
    const written = token.token === TokenType.NUMBER ? this.#written : undefined;
    return written === undefined ? token : { ...token, token: TokenType.STRING, value: written };
  }
}

/**
 * Parses JSON; whole numbers that a double would change become strings of their digits.
 * @throws SyntaxError as `JSON.parse` does.
 */
export function parseExactly(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && losesDigits(context?.source ?? '') ? context?.source : value,
  );
}
