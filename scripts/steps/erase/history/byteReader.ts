/** Reads a stream of bytes by lines and by counts, as git's formats ask for in turn. */
export type ByteReader = {
  /** The next line with its end; undefined at the end of the stream. */
  line(): Promise<Buffer | undefined>;
  /** The next bytes. @throws Error where the stream ends before */
  bytes(count: number): Promise<Buffer>;
};

/** Makes the reader of a stream. */
export function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  async function more(): Promise<boolean> {
    const { value, done } = await chunks.next();
    if (done) return false;
    rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
    return true;
  }
  async function enough(count: number): Promise<void> {
    // Large objects come in many pieces: joining them one by one would copy the first ones again and again.
    const parts = [rest];
    let length = rest.length;
    while (length < count) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('The stream of git ended in the middle.');
      parts.push(value);
      length += value.length;
    }
    if (parts.length > 1) rest = Buffer.concat(parts);
  }
  function take(count: number): Buffer {
    const taken = rest.subarray(0, count);
    rest = rest.subarray(count);
    return taken;
  }
  return {
    async line() {
      let end = rest.indexOf(0x0a);
      while (end < 0) {
        if (!(await more())) return rest.length === 0 ? undefined : take(rest.length);
        end = rest.indexOf(0x0a);
      }
      return take(end + 1);
    },
    async bytes(count) {
      await enough(count);
      return take(count);
    },
  };
}
