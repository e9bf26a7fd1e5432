import { hash } from 'node:crypto';

/** Bytes of a block of SHA-256. */
const block = 64;
const digestLength = 32;

/** Gives the HMAC-SHA-256 of a message under one key, in hexadecimal digits. */
export type Hmac = (message: string) => string;

/**
 * Prepares HMAC-SHA-256 (RFC 2104) under a key for many short messages: the padded keys are reckoned once, and each
 * message costs two digests and no objects of the library, a third of what its own HMAC costs.
 */
export function hmacUnder(key: string): Hmac {
  const bytes = Buffer.from(key, 'utf8');
  const secret = bytes.length > block ? hash('sha256', bytes, 'buffer') : bytes;
  let inner = Buffer.alloc(1024);
  const outer = Buffer.alloc(block + digestLength);
  for (let index = 0; index < block; index += 1) {
    const byte = secret[index] ?? 0;
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  return (message) => {
    // A UTF-16 unit takes three bytes at most.
    if (inner.length < block + message.length * 3) {
      const wider = Buffer.alloc(2 * (block + message.length * 3));
      inner.copy(wider, 0, 0, block);
      inner = wider;
    }
    const length = inner.write(message, block, 'utf8');
    outer.write(hash('sha256', inner.subarray(0, block + length), 'binary'), block, 'latin1');
    return hash('sha256', outer, 'hex');
  };
}
