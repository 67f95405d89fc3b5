import { describe, expect, test } from 'vitest';
import type { Alignment } from '../../../src/domain/alignment/alignment.ts';
import { judgePair } from '../../../src/domain/fairness/judge-pair.ts';
import { measureTraits } from '../../../src/domain/fairness/measure-traits.ts';
import type { Subject } from '../../../src/domain/photo/areas.ts';
import type { Raster } from '../../../src/domain/raster/raster.ts';
import { checkOf, judged } from './some-traits.ts';

/** A close-up: skin with pores and marks before a board of greys, painted by rule. */
function closeUp(
  width: number,
  height: number,
  change: (v: number, x: number, y: number) => number = (v) => v,
): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  const unit = width / 640;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / unit, y / unit];
      const pores = 6 * Math.sin(u * 0.9) * Math.sin(v * 0.8) + 5 * Math.sin(u * 0.35 + v * 0.21);
      const isBoard = u < 200;
      const grey = 60 + 45 * (Math.floor((v + 5) / 83) % 4) + pores * 0.5;
      const rgb = isBoard ? [grey, grey, grey] : [190 + pores, 140 + pores, 118 + pores];
      for (let c = 0; c < 3; c++) data[(y * width + x) * 4 + c] = change(rgb[c] ?? 0, x, c);
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}

const FRONT: Subject = { area: 'face', view: 'front' };
const CLOSE_UP: Subject = { area: 'face', view: 'close-up', region: 'cheek-left' };
const side = (raster: Raster, subject = CLOSE_UP) => judged(measureTraits(raster, null, 'f'), subject);
const aligned = (changes: Partial<Alignment['afterToBefore']> = {}): Alignment => ({
  beforeId: 'one',
  afterId: 'two',
  afterToBefore: { a: 1, b: 0, tx: 0, ty: 0, ...changes },
  method: 'points',
  points: [],
  fingerprints: { before: 'f', after: 'f' },
  algorithmVersion: 1,
  madeAt: '2026-03-05T08:00:00.000Z',
});
const BEFORE = side(closeUp(640, 480));
const judgeSides = (after: typeof BEFORE, alignment: Alignment | null = aligned()) =>
  judgePair(BEFORE, after, alignment);
const judge = (after: Raster) => judgeSides(side(after));
/** Linear light times a gain, in sRGB bytes, roughly: gamma 2.2. */
const lit = (stops: number) => closeUp(640, 480, (v) => v * 2 ** (stops / 2.2));

describe('photos without a face', () => {
  test('that are alike are comparable when they are lined up, and say what nobody could check', () => {
    const judgement = judgeSides(BEFORE);
    expect(judgement.verdict).toBe('comparable');
    for (const id of [
      'yaw',
      'pitch',
      'roll',
      'distance',
      'expression',
      'light-direction',
      'natural-colour',
      'resolution',
    ] as const)
      expect(checkOf(judgement, id)).toMatchObject({ level: 'unknown', cause: 'no-face' });
    for (const id of ['exposure', 'clipping', 'sharpness', 'framing', 'white-balance'] as const)
      expect(checkOf(judgement, id).level).toBe('good');
  });

  test('wait for being lined up', () => {
    const judgement = judgeSides(BEFORE, null);
    for (const id of ['exposure', 'sharpness', 'framing'] as const)
      expect(checkOf(judgement, id)).toMatchObject({ level: 'unknown', cause: 'not-lined-up' });
    expect(checkOf(judgement, 'white-balance')).toMatchObject({ level: 'unknown', cause: 'no-reference' });
  });

  test('tell a difference in exposure', () => {
    const check = checkOf(judge(lit(-0.8)), 'exposure');
    expect(check).toMatchObject({ level: 'poor', cause: 'brighter', side: 'before' });
    expect(check.value).toBeCloseTo(-0.8, 1);
  });

  test('tell another white by what is no skin', () => {
    const warm = closeUp(640, 480, (v, _, c) => v * ([1.09, 1, 0.86][c] ?? 1));
    expect(checkOf(judge(warm), 'white-balance')).toMatchObject({ level: 'poor', cause: 'warmer', side: 'after' });
  });

  test('tell blur at the scale at which they are lined up', () => {
    const soft = closeUp(640, 480);
    const blurred = closeUp(640, 480, (v) => v);
    for (let y = 4; y < 476; y++) {
      for (let x = 4; x < 636; x++) {
        for (let c = 0; c < 3; c++) {
          let sum = 0;
          for (let k = 0; k < 49; k++)
            sum += soft.data[((y + Math.floor(k / 7) - 3) * 640 + x + (k % 7) - 3) * 4 + c] ?? 0;
          blurred.data[(y * 640 + x) * 4 + c] = sum / 49;
        }
      }
    }
    expect(checkOf(judge(blurred), 'sharpness')).toMatchObject({ level: 'poor', cause: 'blurred', side: 'after' });
    // The same photo at half its size has lost nothing that is compared.
    expect(checkOf(judge(closeUp(320, 240)), 'sharpness').level).not.toBe('poor');
  });

  test('tell how much of them is to be seen in both', () => {
    expect(checkOf(judgeSides(BEFORE, aligned({ tx: 0.3 })), 'framing')).toMatchObject({
      level: 'poor',
      cause: 'cut-off',
    });
    expect(checkOf(judgeSides(BEFORE, aligned({ tx: 0.08 })), 'framing')).toMatchObject({ level: 'care' });
    // A wider photo that holds all of the other shows all of it.
    expect(checkOf(judgeSides(BEFORE, aligned({ a: 2, tx: -0.5, ty: -0.375 })), 'framing')).toMatchObject({
      level: 'good',
    });
  });
});

describe('skin that is lost', () => {
  /** Hills before the sky: dark, green and blue, and all of it in shadow. */
  const landscape = closeUp(640, 480, (v, x, c) => (x < 320 ? 8 : v * ([0.3, 0.8, 1.2][c] ?? 1)));
  /** Skin before a black board. */
  const beforeBlack = closeUp(640, 480, (v, x) => (x < 200 ? 6 : v));
  const clipping = (raster: Raster, subject: Subject) =>
    checkOf(judgePair(side(raster, subject), side(raster, subject), aligned()), 'clipping');

  test('is not looked for where a face was meant to be and none is', () => {
    const judgement = judgePair(side(landscape, FRONT), side(landscape, FRONT), aligned());
    for (const id of ['clipping', 'exposure'] as const)
      expect(checkOf(judgement, id)).toMatchObject({ level: 'unknown', cause: 'no-face' });
    // That both are sharp and show the same place is not enough.
    expect(checkOf(judgement, 'sharpness').level).toBe('good');
    expect(judgement.verdict).toBe('not-checked');
  });

  test('is not looked for in what has no colour of skin', () => {
    expect(clipping(landscape, { area: 'neck', view: 'front' })).toMatchObject({ level: 'unknown', cause: 'no-skin' });
    expect(clipping(beforeBlack, { area: 'neck', view: 'front' })).toMatchObject({ level: 'good' });
  });

  test('is found on a close-up, all of which is skin, and on a profile, where the mesh finds no face', () => {
    const burnt = closeUp(640, 480, (v, x) => (x > 500 ? 254 : v));
    expect(clipping(burnt, CLOSE_UP)).toMatchObject({ level: 'poor', cause: 'burnt-out' });
    const spots = closeUp(640, 480, (v, x) => (x % 40 < 6 ? 254 : v));
    expect(clipping(spots, { area: 'face', view: 'left-90' })).toMatchObject({ level: 'poor', cause: 'burnt-out' });
  });
});
