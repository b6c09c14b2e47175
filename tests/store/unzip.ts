import { crc32, inflateRawSync } from 'node:zlib';

/** Reads zips as an unpacker does, from the list at their end; apart from tools/zip/zip-file.ts, which writes them. */

export interface Unzipped {
  readonly path: string;
  readonly bytes: Buffer;
  /** Day and time as the format writes them: 0x00210000 is 1980-01-01, 00:00. */
  readonly dated: number;
}

/** @throws where the zip does not say the same of a file in both places, or its checksum is wrong */
export function unzip(zip: Buffer): Unzipped[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('no end of a zip');
  const files: Unzipped[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x0201_4b50) throw new Error(`no file is listed at ${at}`);
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ path, bytes: contents(zip, at, path), dated: zip.readUInt32LE(at + 12) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('the list of files does not fill its place');
  return files;
}

function contents(zip: Buffer, listed: number, path: string): Buffer {
  const head = zip.readUInt32LE(listed + 42);
  // Version, flags, method, date, checksum, lengths: 26 bytes that stand in both places.
  const facts = (from: number) => zip.subarray(from, from + 26);
  if (zip.readUInt32LE(head) !== 0x0403_4b50 || !facts(head + 4).equals(facts(listed + 6)))
    throw new Error(`${path}: its two entries differ`);
  const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
  const bytes = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(listed + 20)));
  if (crc32(bytes) !== zip.readUInt32LE(listed + 16)) throw new Error(`${path}: wrong checksum`);
  if (bytes.length !== zip.readUInt32LE(listed + 24)) throw new Error(`${path}: wrong length`);
  return bytes;
}
