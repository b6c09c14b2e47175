/** A compound file (MS-CFB) with streams in its root: sectors of 512 bytes, everything over 4095 bytes in them. */

const sector = 512;
const end = 0xfffffffe;
const free = 0xffffffff;

export function compoundFile(streams: Readonly<Record<string, Buffer>>): Uint8Array {
  const table: number[] = [0xfffffffd];
  const data: Buffer[] = [];
  const put = (bytes: Buffer): number => {
    if (bytes.length === 0) return end;
    const start = table.length;
    const count = Math.ceil(bytes.length / sector);
    for (let i = 0; i < count; i++) table.push(i === count - 1 ? end : start + i + 1);
    data.push(Buffer.concat([bytes], count * sector));
    return start;
  };
  const small: number[] = [];
  const smallData: Buffer[] = [];
  const putSmall = (bytes: Buffer): number => {
    const start = small.length;
    const count = Math.ceil(bytes.length / 64);
    for (let i = 0; i < count; i++) small.push(i === count - 1 ? end : start + i + 1);
    smallData.push(Buffer.concat([bytes], count * 64));
    return start;
  };
  const names = Object.keys(streams);
  const entries = names.map((name, i) => {
    const bytes = streams[name] ?? Buffer.alloc(0);
    const start = bytes.length < 4096 ? putSmall(bytes) : put(bytes);
    return entry(name, 2, {
      right: i + 2 <= names.length ? i + 2 : free,
      child: free,
      start,
      size: bytes.length,
    });
  });
  const smallStart = put(Buffer.concat(smallData));
  const root = entry('Root Entry', 5, {
    right: free,
    child: names.length > 0 ? 1 : free,
    start: smallStart,
    size: smallData.length * 64,
  });
  const directory = put(Buffer.concat([root, ...entries]));
  const smallTable = put(
    Buffer.concat([numbers(small)], Math.ceil(Math.max(1, small.length) / 128) * sector),
  );
  const head = Buffer.alloc(sector, 0xff);
  head.fill(0, 0, 76);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(directory, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(smallTable, 60);
  head.writeUInt32LE(1, 64);
  head.writeUInt32LE(end, 68);
  head.writeUInt32LE(0, 76);
  return Buffer.concat([head, Buffer.concat([numbers(table), Buffer.alloc(sector, 0xff)], sector), ...data]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
}

function entry(
  name: string,
  type: number,
  at: { right: number; child: number; start: number; size: number },
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes[66] = type;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(at.right, 72);
  bytes.writeUInt32LE(at.child, 76);
  bytes.writeUInt32LE(at.start, 116);
  bytes.writeUInt32LE(at.size, 120);
  return bytes;
}
