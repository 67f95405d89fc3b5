import { describe, expect, it } from 'vitest';
import { decodePhoto } from '../../src/media/decode-photo.ts';
import { recogniseImage } from '../../src/media/recognise-image.ts';
import { fixtureFile } from './files.ts';
import { at, distance, distanceFromUpright, pixelsOf } from './pixels.ts';

/** A JPEG of this browser's own making: four quarters of colour and a fine pattern over them. */
async function jpeg(width: number, height: number): Promise<ArrayBuffer> {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  const picture = await createImageBitmap(await fixtureFile('turn-1.jpg'));
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, 0, 0, width, height);
  context.fillStyle = 'rgb(0 0 0 / 20%)';
  for (let x = 0; x < width; x += 24) context.fillRect(x, 0, 12, height);
  return (await context.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer();
}

async function decode(bytes: ArrayBuffer, halvedTo?: number) {
  const recognised = recogniseImage(new Uint8Array(bytes));
  if (!recognised.ok) throw new Error(recognised.refusal);
  return decodePhoto(bytes, recognised.image, halvedTo === undefined ? {} : { halvedTo });
}

/** The segment of a JPEG that holds its colour profile (ICC.1:2022, annex B.4). */
function profileOf(bytes: Uint8Array): Uint8Array {
  for (let start = 2; bytes[start] === 0xff; ) {
    const length = 2 + ((bytes[start + 2] ?? 0) << 8) + (bytes[start + 3] ?? 0);
    const segment = bytes.subarray(start, start + length);
    if (segment[1] === 0xe2 && new TextDecoder('latin1').decode(segment.subarray(4, 15)) === 'ICC_PROFILE')
      return segment;
    start += length;
  }
  throw new Error('no profile');
}

describe('a JPEG of which fewer pixels are wanted', () => {
  it.each([
    [1201, 1601, 500],
    [1200, 900, 600],
    [640, 480, 100],
  ])('of %i × %i, down to %i', async (width, height, least) => {
    const bytes = await jpeg(width, height);
    const [whole, halved] = [await decode(bytes), await decode(bytes, least)];
    if (!whole.ok || !halved.ok) throw new Error('not decoded');
    const { bitmap, stored } = halved.photo;
    expect(stored).toEqual({ width, height });
    expect(Math.max(bitmap.width, bitmap.height)).toBeGreaterThanOrEqual(least);
    expect(bitmap.width * height).toBeCloseTo(bitmap.height * width, -Math.log10(Math.max(width, height) * 2));
    // Both, brought to the same small size, are the same picture.
    const small = async (from: ImageBitmap) =>
      pixelsOf(await createImageBitmap(from, { resizeWidth: 60, resizeHeight: 60, resizeQuality: 'high' }));
    const [a, b] = [await small(whole.photo.bitmap), await small(bitmap)];
    const difference = a.data.reduce((sum, value, i) => sum + Math.abs(value - (b.data[i] ?? 0)), 0) / a.data.length;
    expect(difference).toBeLessThan(1.5);
  });

  it('stands as it is stored, however its file says it is turned', async () => {
    const bytes = await (await fixtureFile('turn-6.jpg')).arrayBuffer();
    const [whole, halved] = [await decode(bytes), await decode(bytes, 20)];
    if (!whole.ok || !halved.ok) throw new Error('not decoded');
    expect(halved.photo.orientation).toBe(6);
    const { width, height } = halved.photo.bitmap;
    expect(width > height).toBe(whole.photo.bitmap.width > whole.photo.bitmap.height);
    const turned = new OffscreenCanvas(height, width).getContext('2d');
    turned?.setTransform(0, 1, -1, 0, height, 0);
    turned?.drawImage(halved.photo.bitmap, 0, 0);
    const upright = turned?.getImageData(0, 0, height, width);
    expect(upright && distanceFromUpright(upright)).toBeLessThan(14);
  });

  it('has its colours brought to sRGB like any other', async () => {
    const plain = await jpeg(1200, 900);
    const profile = profileOf(new Uint8Array(await (await fixtureFile('p3.jpg')).arrayBuffer()));
    const tagged = new Uint8Array(plain.byteLength + profile.length);
    tagged.set(new Uint8Array(plain, 0, 2));
    tagged.set(profile, 2);
    tagged.set(new Uint8Array(plain, 2), 2 + profile.length);
    const colour = async (bytes: ArrayBuffer, least?: number) => {
      const decoded = await decode(bytes, least);
      if (!decoded.ok) throw new Error('not decoded');
      const small = await createImageBitmap(decoded.photo.bitmap, {
        resizeWidth: 8,
        resizeHeight: 6,
        resizeQuality: 'high',
      });
      return at(await pixelsOf(small), 1, 1);
    };
    const [whole, halved] = [await colour(tagged.buffer), await colour(tagged.buffer, 300)];
    expect(distance(halved, whole)).toBeLessThan(3);
    expect(distance(halved, await colour(plain))).toBeGreaterThan(8);
  });
});
