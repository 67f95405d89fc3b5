import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralCopy } from '../../src/media/neutral-copy.ts';
import { recogniseImage } from '../../src/media/recognise-image.ts';
import { image, latin1 } from './image-files.ts';

/** A copy with bytes replaced at a place. */
function changed(name: string, at: number, ...bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const copy = image(name);
  copy.set(bytes, at);
  return copy;
}

const refusalOf = (bytes: Uint8Array) => {
  const recognised = recogniseImage(bytes);
  return recognised.ok ? 'taken' : recognised.refusal;
};

describe('a header', () => {
  const upright = { width: 48, height: 64 };
  const lying = { width: 64, height: 48 };
  const turned = (type: string, turns: readonly number[]) =>
    turns.map((turn) => [`turn-${turn}.${type}`, turn >= 5 ? lying : upright, turn] as const);

  it.each([
    ...turned('jpg', [1, 2, 3, 4, 5, 6, 7, 8]),
    ...turned('avif', [1, 2, 3, 4, 5, 6, 7, 8]),
    ...turned('png', [3, 5, 6, 8]),
    ...turned('webp', [3, 5, 6, 8]),
    ...turned('heic', [3, 5, 6, 8]),
    ['exif-says-6.avif', upright, 1] as const,
    ['moving.gif', { width: 16, height: 16 }, 1] as const,
    ['moving.webp', { width: 16, height: 16 }, 1] as const,
    ['moving.avif', { width: 16, height: 16 }, 1] as const,
  ])('of %s tells the stored size and the turn', (name, size, orientation) => {
    const recognised = recogniseImage(image(name));
    expect(recognised.ok && { ...recognised.image.header }).toMatchObject({ ...size, orientation });
  });

  it.each(['jpg', 'avif', 'png', 'webp'].map((type) => `turn-6.${type}`))(
    'of the copy of %s for decoders asks for no turn, and the file stays as it is',
    async (name) => {
      const bytes = image(name);
      const before = bytes.slice();
      const recognised = recogniseImage(bytes);
      if (!recognised.ok) throw new Error(recognised.refusal);
      const copy = neutralCopy(bytes.buffer, recognised.image.header.splices, '');
      const again = recogniseImage(new Uint8Array(await copy.arrayBuffer()));
      expect(again.ok && again.image.header).toMatchObject({ orientation: 1, splices: [], width: 64, height: 48 });
      expect(bytes).toEqual(before);
    },
  );

  it('makes a plain PNG of a moving one', async () => {
    const bytes = image('moving.png');
    const recognised = recogniseImage(bytes);
    if (!recognised.ok) throw new Error(recognised.refusal);
    const copy = await neutralCopy(bytes.buffer, recognised.image.header.splices, '').text();
    for (const chunk of ['acTL', 'fcTL', 'fdAT']) expect(copy).not.toContain(chunk);
    expect(copy).toContain('IDAT');
  });

  it('takes the turn of the first EXIF block and silences the others', () => {
    const [six, eight] = [image('turn-6.jpg'), image('turn-8.jpg')];
    const exifStart = Buffer.from(six).indexOf('Exif') - 4;
    const exifEnd = exifStart + 2 + (six[exifStart + 2] ?? 0) * 256 + (six[exifStart + 3] ?? 0);
    const block = six.subarray(exifStart, exifEnd);
    const both = Uint8Array.from([...eight.subarray(0, 2), ...block, ...eight.subarray(2)]);
    const recognised = recogniseImage(both);
    expect(recognised.ok && recognised.image.header.orientation).toBe(6);
    expect(recognised.ok && recognised.image.header.splices).toHaveLength(2);
  });
});

describe('limits', () => {
  // IHDR holds width and height from byte 16 on.
  const png = (width: number, height: number) => {
    const copy = image('moving.png');
    new DataView(copy.buffer).setUint32(16, width);
    new DataView(copy.buffer).setUint32(20, height);
    return copy;
  };

  it('refuse what is too large before it is decoded', () => {
    expect(refusalOf(png(10_000, 10_000))).toBe('taken');
    expect(refusalOf(png(10_000, 10_001))).toBe('too-many-pixels');
    expect(refusalOf(png(20_000, 5_000))).toBe('taken');
    expect(refusalOf(png(20_001, 1))).toBe('side-too-long');
    expect(refusalOf(png(0xffffffff, 0xffffffff))).toBe('side-too-long');
    expect(refusalOf(png(0, 100))).toBe('damaged');
  });

  it('hold for every format', () => {
    const jpeg = image('turn-1.jpg');
    const frame = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1] === 0xc0);
    expect(refusalOf(changed('turn-1.jpg', frame + 5, 0xff, 0xff, 0xff, 0xff))).toBe('side-too-long');
    expect(refusalOf(changed('moving.gif', 6, 0xff, 0xff))).toBe('side-too-long');
    const extent = Buffer.from(image('turn-1.avif')).indexOf('ispe');
    expect(refusalOf(changed('turn-1.avif', extent + 8, 0, 0, 0x40, 0, 0, 0, 0x40, 0))).toBe('too-many-pixels');
    const canvas = Buffer.from(image('moving.webp')).indexOf('VP8X');
    expect(refusalOf(changed('moving.webp', canvas + 12, 0xff, 0xff, 0xff))).toBe('side-too-long');
  });

  it('hold for the passes of a progressive JPEG, of which each goes over all pixels', () => {
    const scan = latin1('\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00');
    const jpeg = (marker: number, scans: number) => {
      const frame = [0xff, marker, 0, 11, 8, 0x17, 0x70, 0x17, 0x70, 1, 1, 0x11, 0];
      const all = Array.from({ length: scans }, () => [...scan]).flat();
      return Uint8Array.from([0xff, 0xd8, ...frame, ...all, 0xff, 0xd9]);
    };
    // 6,000 × 6,000 pixels.
    expect(refusalOf(jpeg(0xc2, 10))).toBe('taken');
    expect(refusalOf(jpeg(0xc2, 55))).toBe('taken');
    expect(refusalOf(jpeg(0xc2, 56))).toBe('too-slow');
    expect(refusalOf(jpeg(0xc0, 56))).toBe('taken');
  });

  it('count the frame of a GIF that reaches beyond its screen', () => {
    const frame = image('moving.gif').indexOf(0x2c);
    expect(refusalOf(changed('moving.gif', frame + 5, 0xff, 0xff))).toBe('side-too-long');
  });
});

describe('a damaged file', () => {
  it('is a JPEG that was cut off anywhere', () => {
    const whole = image('turn-6.jpg');
    expect(refusalOf(whole)).toBe('taken');
    for (let end = 4; end < whole.length - 1; end++)
      expect([end, refusalOf(whole.slice(0, end))]).toEqual([end, 'damaged']);
  });

  it.each(['turn-3.png', 'turn-3.webp', 'turn-3.avif', 'turn-3.heic', 'moving.gif'])(
    'is %s cut off within its header',
    (name) => {
      expect(refusalOf(image(name).slice(0, 20))).toBe('damaged');
    },
  );

  it('is a GIF without a picture, a PNG without a header, an AVIF without a size', () => {
    expect(refusalOf(latin1('GIF89a\x10\0\x10\0\0\0\0;'))).toBe('damaged');
    expect(refusalOf(changed('turn-3.png', 12, 0))).toBe('damaged');
    const extent = Buffer.from(image('turn-1.avif')).indexOf('ispe');
    expect(refusalOf(changed('turn-1.avif', extent, 0))).toBe('damaged');
  });

  it('never makes the parser fail or linger, whatever is changed in it', () => {
    const names = ['turn-6.jpg', 'turn-6.png', 'turn-6.webp', 'turn-6.avif', 'turn-6.heic', 'moving.gif', 'dated.heic'];
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...names), damage, (name, changes) => {
        const bytes = image(name);
        for (const [place, value] of changes) bytes[Math.floor(place * (bytes.length - 1))] = value;
        const recognised = recogniseImage(bytes);
        if (!recognised.ok) return;
        for (const { start, end } of recognised.image.header.splices) {
          expect(start >= 0 && start <= end && end <= bytes.length).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  }, 20_000);
});
