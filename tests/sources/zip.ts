import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a ZIP that a test makes. */
export type ZipPart = {
  name: string;
  bytes: Uint8Array;
  /** Said to be locked by a password. Default: false. */
  locked?: boolean;
  /** Checksum written into the archive. Default: the true one. */
  crc?: number;
  /** Size written into the archive. Default: the true one. */
  size?: number;
  /** Method written into the archive. Default: deflate. */
  method?: number;
};

/** Makes a ZIP by the format's specification (APPNOTE 6.3), so that it can be wrong in any way a test wants. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const packed = deflateRawSync(part.bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((part.locked ? 1 : 0) | 0x800, 2);
    common.writeUInt16LE(part.method ?? 8, 4);
    common.writeUInt32LE(part.crc ?? crc32(part.bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.size ?? part.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
