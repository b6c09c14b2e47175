import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/**
 * Pictures for the repository: PNG with a palette, a third of the size of a screenshot. Colours of areas are exact;
 * those at the edges of letters, of which there are many, are brought to one nearby.
 */
interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Three bytes a colour, at most 256 colours. */
  readonly palette: readonly number[];
  /** One byte a pixel, base64. */
  readonly pixels: string;
}

/** @param png a screenshot. @param page any page; a browser has all that is needed to read pictures */
export async function smallPng(page: Page, png: Buffer): Promise<Buffer> {
  return encode(await page.evaluate(index, png.toString('base64')));
}

/**
 * How much of two pictures differs, from 0 to 1; 1 where they differ in size. A pixel differs where one of its three
 * colours is more than `colour` of 255 steps away: a small picture and the screenshot it was made of are the same.
 */
export function difference(page: Page, one: Buffer, other: Buffer, colour = 24): Promise<number> {
  const pictures = [one, other].map((png) => png.toString('base64'));
  return page.evaluate(compare, { pictures, colour });
}

/** Runs in the page. */
async function index(base64: string): Promise<Indexed> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height);
  const count = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = ((data[4 * i] ?? 0) << 16) | ((data[4 * i + 1] ?? 0) << 8) | (data[4 * i + 2] ?? 0);
    colours[i] = colour;
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  // The commonest colours as they are, of the others the middle of 32 steps: no more than 16 steps away.
  const byCount = [...count].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const places = new Map<number, number>();
  const placeOf = new Map<number, number>();
  const palette: number[] = [];
  for (const [rank, colour] of byCount.entries()) {
    const shown = rank < 24 ? colour : (colour & 0xe0e0e0) | 0x101010;
    const place = places.get(shown) ?? (palette.length < 256 ? palette.push(shown) - 1 : nearest(shown));
    places.set(shown, place);
    placeOf.set(colour, place);
  }
  let pixels = '';
  for (const colour of colours) pixels += String.fromCharCode(placeOf.get(colour) ?? 0);
  const bytes = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { width, height, palette: bytes, pixels: btoa(pixels) };

  function nearest(colour: number): number {
    const distance = (other: number) =>
      [16, 8, 0].reduce(
        (sum, shift) => sum + Math.abs(((colour >> shift) & 255) - ((other >> shift) & 255)),
        0,
      );
    return palette.reduce((best, one, i) => (distance(one) < distance(palette[best] ?? 0) ? i : best), 0);
  }
}

/** Runs in the page. */
async function compare({ pictures, colour }: { pictures: string[]; colour: number }): Promise<number> {
  const read = async (base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = await Promise.all(pictures.map(read));
  if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
  const far = (i: number) => Math.abs((one.data[i] ?? 0) - (other.data[i] ?? 0)) > colour;
  let different = 0;
  for (let i = 0; i < one.data.length; i += 4) if (far(i) || far(i + 1) || far(i + 2)) different++;
  return different / (one.width * one.height);
}

/** PNG (ISO/IEC 15948) of colour type 3: every line with filter 0, which suits a palette. */
function encode({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const raw = Buffer.from(pixels, 'base64');
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) raw.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
