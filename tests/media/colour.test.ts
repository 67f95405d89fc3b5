import { describe, expect, it } from 'vitest';
import { convertToSrgb } from '../../src/media/colour/convert-to-srgb.ts';
import { parseIccSpace } from '../../src/media/colour/icc-profile.ts';
import { nclxSpace } from '../../src/media/colour/nclx-space.ts';
import type { RgbSpace } from '../../src/media/colour/rgb-space.ts';
import { recogniseImage } from '../../src/media/recognise-image.ts';
import { displayP3 } from '../fixtures/display-p3.mjs';
import { hasTestdata, testdata } from '../rig/testdata.mjs';
import { bytesOf, image, latin1 } from './image-files.ts';

const converted = (space: RgbSpace | null, ...rgb: readonly [number, number, number]) => {
  const pixel = Uint8ClampedArray.of(...rgb, 77);
  if (space) convertToSrgb(pixel, space);
  expect(pixel[3]).toBe(77);
  return [...pixel.subarray(0, 3)];
};

type Rgb = readonly [number, number, number];

/** How far two colours are apart at most in one channel; two ways to the same number may round differently. */
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));

// Display P3 → sRGB by the sample code of CSS Color 4, rounded.
const P3_CASES: readonly (readonly [Rgb, Rgb])[] = [
  [
    [200, 100, 50],
    [215, 93, 31],
  ],
  [
    [224, 172, 150],
    [234, 169, 146],
  ],
  [
    [92, 62, 50],
    [97, 60, 48],
  ],
  [
    [128, 128, 128],
    [128, 128, 128],
  ],
  [
    [255, 255, 255],
    [255, 255, 255],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
];

describe('colours of Display P3', () => {
  it.each(P3_CASES)('%j are %j in sRGB, by profile and by numbers', (p3, srgb) => {
    expect(distance(converted(parseIccSpace(displayP3()), ...p3), srgb)).toBeLessThanOrEqual(1);
    expect(distance(converted(nclxSpace(12, 13), ...p3), srgb)).toBeLessThanOrEqual(1);
  });

  it('that sRGB does not have are cut off, not wrapped', () => {
    expect(converted(nclxSpace(12, 13), 0, 255, 0)).toEqual([0, 255, 0]);
    expect(converted(nclxSpace(12, 13), 255, 0, 0)).toEqual([255, 0, 0]);
  });

  it('are found in the files that have them', () => {
    for (const name of ['p3.avif', 'p3-nclx.avif', 'p3.heic', 'p3-nclx.heic']) {
      const recognised = recogniseImage(image(name));
      const space = recognised.ok ? (recognised.image.header.space ?? null) : null;
      expect(space).not.toBeNull();
      expect(distance(converted(space, 200, 100, 50), [215, 93, 31])).toBeLessThanOrEqual(1);
    }
    const plain = recogniseImage(image('turn-1.avif'));
    expect(plain.ok && plain.image.header.space).toBeUndefined();
  });
});

describe('a colour space that need not be converted', () => {
  it.each([
    [1, 13],
    [1, 1],
    [1, 6],
    [2, 2],
    [5, 6],
  ])('is that of the numbers %i/%i', (primaries, transfer) => expect(nclxSpace(primaries, transfer)).toBeNull());

  it('is that of a damaged profile, and of one that is no RGB', () => {
    const profile = displayP3();
    expect(parseIccSpace(new Uint8Array())).toBeNull();
    expect(parseIccSpace(profile.subarray(0, 200))).toBeNull();
    const grey = Uint8Array.from(profile);
    grey.set(latin1('GRAY'), 16);
    expect(parseIccSpace(grey)).toBeNull();
  });
});

describe('pictures for bright screens', () => {
  it('keep plain white white, and grey in the middle', () => {
    // 58 % of the PQ signal is 203 cd/m², 75 % of HLG likewise (ITU-R BT.2408, table 1).
    expect(distance(converted(nclxSpace(9, 16), 148, 148, 148), [255, 255, 255])).toBeLessThanOrEqual(1);
    expect(distance(converted(nclxSpace(9, 18), 191, 191, 191), [255, 255, 255])).toBeLessThanOrEqual(1);
    const [dim = 0] = converted(nclxSpace(9, 16), 97, 97, 97);
    expect(dim).toBeGreaterThan(90);
    expect(dim).toBeLessThan(150);
  });
});

describe.skipIf(!hasTestdata)('profiles others made', () => {
  const space = (name: string) => parseIccSpace(bytesOf(testdata(`colour/${name}`) ?? ''));

  it.each(['icc__DisplayP3-v4.icc', 'icc__DisplayP3Compat-v4.icc', 'icc__DisplayP3-v2-magic.icc'])(
    '%s converts as Display P3 does',
    (name) => {
      for (const [p3, srgb] of P3_CASES.slice(0, 5)) {
        expect(distance(converted(space(name), ...p3), srgb)).toBeLessThanOrEqual(3);
      }
    },
  );

  it('sRGB is left alone', () => expect(space('icc__sRGB-v2-micro.icc')).toBeNull());
});
