/**
 * The compound file in which Outlook saves a mail (MS-CFB): folders and streams in a file. Every chain is followed no
 * further than the file is long, so that one that bites its own tail ends.
 */

export interface Folder {
  readonly name: string;
  readonly folders: readonly Folder[];
  readonly streams: ReadonlyMap<string, Uint8Array>;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const lastSector = 0xfffffffa;
const smallest = 64;
const mostEntries = 20_000;
const deepest = 12;

/** Whether bytes begin as a compound file. */
export function isCompound(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** @returns the root folder; undefined where the file is damaged */
export function openCompound(bytes: Uint8Array): Folder | undefined {
  try {
    return new Compound(bytes).root();
  } catch {
    return undefined; // a place beyond the end: cut off or made up
  }
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class Compound {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #sector: number;
  readonly #table: number[];
  readonly #small: number[];
  readonly #smallData: Uint8Array;
  readonly #entries: Entry[];
  readonly #seen = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sector = 1 << Math.min(16, this.#view.getUint16(30, true));
    this.#table = this.#allSectors().flatMap((sector) => this.#numbers(sector));
    this.#small = this.#chain(this.#view.getUint32(60, true)).flatMap((sector) => this.#numbers(sector));
    this.#entries = this.#readEntries(this.#read(this.#view.getUint32(48, true)));
    const [root] = this.#entries;
    this.#smallData = root ? this.#read(root.start) : new Uint8Array();
  }

  root(): Folder | undefined {
    const [root] = this.#entries;
    return root && this.#folder(root, 0);
  }

  /** The sectors of the table itself: 109 in the head, the others in a chain of their own. */
  #allSectors(): number[] {
    const found: number[] = [];
    for (let i = 0; i < 109; i++) found.push(this.#view.getUint32(76 + 4 * i, true));
    let next = this.#view.getUint32(68, true);
    for (let i = 0; next < lastSector && i < this.#bytes.length / this.#sector; i++) {
      const numbers = this.#numbers(next);
      next = numbers.pop() ?? lastSector;
      found.push(...numbers);
    }
    return found.filter((sector) => sector < lastSector);
  }

  #numbers(sector: number): number[] {
    const at = (sector + 1) * this.#sector;
    return Array.from({ length: this.#sector / 4 }, (_, i) => this.#view.getUint32(at + 4 * i, true));
  }

  #chain(start: number, table = this.#table): number[] {
    const found: number[] = [];
    for (
      let next = start;
      next < lastSector && found.length <= table.length;
      next = table[next] ?? lastSector
    ) {
      found.push(next);
    }
    return found;
  }

  #read(start: number): Uint8Array {
    return this.#joined(this.#chain(start), this.#bytes, this.#sector, this.#sector);
  }

  #joined(chain: readonly number[], from: Uint8Array, size: number, offset: number): Uint8Array {
    const all = new Uint8Array(chain.length * size);
    for (const [i, sector] of chain.entries()) {
      const at = sector * size + offset;
      all.set(from.subarray(at, at + size), i * size);
    }
    return all;
  }

  #readEntries(data: Uint8Array): Entry[] {
    const view = new DataView(data.buffer);
    const count = Math.min(mostEntries, Math.floor(data.length / 128));
    return Array.from({ length: count }, (_, i): Entry => {
      const at = i * 128;
      const length = Math.min(64, view.getUint16(at + 64, true));
      return {
        name: new TextDecoder('utf-16le').decode(data.subarray(at, at + Math.max(0, length - 2))),
        type: data[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  #folder({ name, child }: Entry, depth: number): Folder {
    const folders: Folder[] = [];
    const streams = new Map<string, Uint8Array>();
    const open = [child];
    while (open.length > 0) {
      const id = open.pop() ?? 0;
      const entry = this.#entries[id];
      if (!entry || this.#seen.has(id)) continue;
      this.#seen.add(id);
      open.push(entry.left, entry.right);
      if (entry.type === 2) streams.set(entry.name, this.#stream(entry));
      else if (depth < deepest) folders.push(this.#folder(entry, depth + 1));
    }
    return { name, folders, streams };
  }

  #stream({ start, size }: Entry): Uint8Array {
    const isSmall = size < 4096;
    const data = isSmall
      ? this.#joined(this.#chain(start, this.#small), this.#smallData, smallest, 0)
      : this.#read(start);
    return data.subarray(0, size);
  }
}
