import { crc32, deflateRawSync } from 'node:zlib';

/** Writes zip files whose bytes depend on nothing but the names and the contents of what is in them. */

export interface Entry {
  /** From the root of the zip, with `/` on every system. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01, the first day that a zip can name: when a file was built is nobody's business and changes every time. */
const date = (1 << 5) | 1;
/** The version of the format that knows folders and deflate. */
const version = 20;
const namesAreUtf8 = 1 << 11;
const deflated = 8;
const limit = 0xffff_ffff;

/** @throws where two entries have one path, or there is too much for a zip of the plain kind (4 GB, 65 535 files). */
export function zipOf(entries: readonly Entry[]): Buffer {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  refuseWhatDoesNotFit(sorted);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of sorted) {
    const name = Buffer.from(entry.path);
    const packed = deflateRawSync(entry.bytes, { level: 9 });
    const facts = factsOf(entry, name, packed);
    const body = Buffer.concat([numbers([0x0403_4b50, 4]), facts, name, packed]);
    directory.push(directoryEntry(facts, name, offset));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  if (offset > limit) throw new Error('too large for a zip');
  return Buffer.concat([...bodies, list, endOf(sorted.length, list.length, offset)]);
}

function refuseWhatDoesNotFit(sorted: readonly Entry[]): void {
  if (sorted.length > 0xffff) throw new Error(`too many files for a zip: ${sorted.length}`);
  for (const [i, { path }] of sorted.entries()) {
    if (path === sorted[i - 1]?.path) throw new Error(`twice in one zip: ${path}`);
  }
}

/** What the head of a file and its line in the directory have in common. */
function factsOf({ bytes }: Entry, name: Buffer, packed: Buffer): Buffer {
  return numbers(
    [version, 2],
    [namesAreUtf8, 2],
    [deflated, 2],
    [0, 2],
    [date, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const signature = numbers([0x0201_4b50, 4], [version, 2]);
  // No comment, first disk, no attributes of any one system.
  return Buffer.concat([signature, facts, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  return numbers([0x0605_4b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2]);
}

/** Numbers in as many bytes as each says, the lowest byte first. */
function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const parts = all.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}
