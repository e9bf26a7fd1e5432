/** Writes whole numbers, small ones in one byte (LEB128, unsigned). */
export function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packNumbers` wrote, one number a call. */
export function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let number = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = bytes[at] ?? 0;
      at += 1;
      number |= (byte & 0x7f) << shift;
      shift += 7;
    }
    return number >>> 0;
  };
}

/** A file of two parts: a head of JSON behind its length (32 bits, little-endian), and bytes. */
export function joinParts(head: unknown, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const file = new Uint8Array(4 + json.length + bytes.length);
  new DataView(file.buffer).setUint32(0, json.length, true);
  file.set(json, 4);
  file.set(bytes, 4 + json.length);
  return file;
}

/**
 * The two parts of a file.
 * @throws where it is torn
 */
export function splitParts(file: Uint8Array): { head: unknown; bytes: Uint8Array } {
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0, true);
  const head: unknown = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length)));
  return { head, bytes: file.subarray(4 + length) };
}
