import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The same picture as a PNG with a palette of at most 256 colours: a third of the size, and text looks the same. */
export function shrink(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const { palette, indices } = quantize(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** RGB of a PNG as Chromium writes it: 8 bits a channel, with or without alpha, not interlaced (https://www.w3.org/TR/png-3/). */
function decode(png: Buffer): { readonly width: number; readonly height: number; readonly pixels: Buffer } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) unfilter(raw, lines, y, stride, channels);
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) lines.copy(pixels, i * 3, i * channels, i * channels + 3);
  return { width, height, pixels };
}

function unfilter(raw: Buffer, lines: Buffer, y: number, stride: number, channels: number): void {
  const filter = raw[y * (stride + 1)];
  for (let x = 0; x < stride; x++) {
    const at = y * stride + x;
    const left = x < channels ? 0 : (lines[at - channels] ?? 0);
    const up = y === 0 ? 0 : (lines[at - stride] ?? 0);
    const corner = x < channels || y === 0 ? 0 : (lines[at - stride - channels] ?? 0);
    lines[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case undefined:
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      throw new TypeError(`a PNG has no filter ${filter}`);
  }
}

/** The most frequent colours, one for all that look alike, so that a small mark keeps its own; every other becomes the nearest of them. */
function quantize(pixels: Buffer): { readonly palette: Buffer; readonly indices: Buffer } {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 3) {
    const colour = pixels.readUIntBE(i, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = [...Map.groupBy(colours, alike).values()].flatMap(([first]) => first ?? []).slice(0, 256);
  const index = new Map(colours.map((colour) => [colour, nearest(colour, kept)]));
  const palette = Buffer.alloc(kept.length * 3);
  for (const [at, colour] of kept.entries()) palette.writeUIntBE(colour, at * 3, 3);
  const indices = Buffer.alloc(pixels.length / 3);
  for (let i = 0; i < indices.length; i++) indices[i] = index.get(pixels.readUIntBE(i * 3, 3)) ?? 0;
  return { palette, indices };
}

/** The same for colours that differ by less than one in sixteen in every channel. */
const alike = (colour: number): number => colour & 0xf0f0f0;

function nearest(colour: number, among: readonly number[]): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  let best = 0;
  for (const [at, other] of among.entries()) if (distance(other) < distance(among[best] ?? 0)) best = at;
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
