import { describe, expect, test } from 'vitest';
import { judgePair } from '../../../src/domain/fairness/judge-pair.ts';
import type { FaceTraits, LinearColour } from '../../../src/domain/fairness/photo-traits.ts';
import { planLightMatch } from '../../../src/domain/fairness/plan-light-match.ts';
import { CELLS } from '../../../src/domain/fairness/surroundings.ts';
import { checkOf, judged, someFace, someTraits } from './some-traits.ts';

const times = ([r, g, b]: LinearColour, gain: LinearColour): LinearColour => [r * gain[0], g * gain[1], b * gain[2]];

/** The same scene under a light that differs by `gain`. */
function under(gain: LinearColour, face: FaceTraits = someFace()): FaceTraits {
  return {
    ...face,
    skin: face.skin && { ...face.skin, cheek: times(face.skin.cheek, gain) },
    sclera: face.sclera && { ...face.sclera, colour: times(face.sclera.colour, gain) },
    surroundings: face.surroundings.map((colour) => colour && times(colour, gain)),
  };
}

const WARM: LinearColour = [1.3, 1, 0.7];
const plain = (colour: LinearColour) => CELLS.map(() => colour);
const match = (before: FaceTraits, after: FaceTraits) =>
  planLightMatch(judged(someTraits(before)), judged(someTraits(after)), null);
const white = (before: FaceTraits, after: FaceTraits) =>
  checkOf(judgePair(judged(someTraits(before)), judged(someTraits(after)), null), 'white-balance');

describe('light match', () => {
  test('brings what should not change of both photos to the same colour, half-way between them', () => {
    const result = match(someFace(), under(WARM));
    if (!result.ok) throw new Error(result.reason);
    expect(result.from).toBe('background');
    for (const c of [0, 1, 2] as const) {
      expect(result.before[c] / result.after[c]).toBeCloseTo(WARM[c], 6);
      expect(result.before[c] * result.after[c]).toBeCloseTo(1, 6);
    }
  });

  test('is the other way round when the photos are', () => {
    const [there, back] = [match(someFace(), under(WARM)), match(under(WARM), someFace())];
    if (!there.ok || !back.ok) throw new Error('refused');
    for (const c of [0, 1, 2] as const) expect(back.before[c]).toBeCloseTo(there.after[c], 9);
  });

  test('goes by the eyes where the background is another one', () => {
    const after = { ...under(WARM), surroundings: plain([0.3, 0.5, 0.2]) };
    const result = match(someFace(), after);
    expect(result).toMatchObject({ ok: true, from: 'sclera' });
  });

  test('is refused where nothing is left to go by', () => {
    const bare = (face: FaceTraits): FaceTraits => ({ ...face, sclera: null, surroundings: [] });
    expect(match(bare(someFace()), bare(under(WARM)))).toEqual({ ok: false, reason: 'no-reference' });
    expect(planLightMatch(judged(null), judged(someTraits()), null)).toEqual({ ok: false, reason: 'no-reference' });
  });

  test('is refused where it would take more than light explains, and where it would burn a photo out', () => {
    expect(match(under([0.12, 0.12, 0.12]), under([1.5, 1.5, 1.5]))).toEqual({ ok: false, reason: 'implausible' });
    const bright = someFace();
    const lit = { ...bright, skin: bright.skin && { ...bright.skin, cheek: [0.75, 0.6, 0.5] as LinearColour } };
    expect(match(lit, under([1.8, 1.8, 1.8], someFace()))).toEqual({ ok: false, reason: 'would-clip' });
  });
});

describe('white balance', () => {
  test('tells how far a grey moves, and which photo is the warmer one', () => {
    expect(white(someFace(), someFace())).toMatchObject({ level: 'good', cause: 'same' });
    const check = white(someFace(), under(WARM));
    expect(check).toMatchObject({ level: 'poor', cause: 'warmer', side: 'after', unit: 'delta-e' });
    expect(white(under(WARM), someFace())).toMatchObject({ cause: 'warmer', side: 'before' });
    expect(white(someFace(), under([1.1, 0.85, 1.1]))).toMatchObject({ cause: 'pinker', side: 'after' });
  });

  test('leaves brightness to another check', () => {
    expect(white(someFace(), under([0.6, 0.6, 0.6])).value).toBeCloseTo(0, 6);
  });

  test('does not take another wall for other light', () => {
    const wall = (colour: LinearColour, face = someFace()): FaceTraits => ({
      ...face,
      sclera: null,
      surroundings: plain(colour),
    });
    expect(white(wall([0.4, 0.4, 0.4]), wall([0.3, 0.4, 0.55]))).toMatchObject({
      level: 'unknown',
      cause: 'no-reference',
    });
    // A plain wall that shifts as the skin does is the same wall.
    expect(white(wall([0.4, 0.4, 0.4]), wall([0.52, 0.4, 0.28], under(WARM)))).toMatchObject({
      level: 'poor',
      cause: 'warmer',
    });
  });
});
