import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_IDS, type CheckId } from '../../../src/domain/fairness/check.ts';
import { judgePair, verdictOf } from '../../../src/domain/fairness/judge-pair.ts';
import type { FaceTraits } from '../../../src/domain/fairness/photo-traits.ts';
import { THRESHOLDS } from '../../../src/domain/fairness/thresholds.ts';
import type { Camera, Photo } from '../../../src/domain/photo/photo.ts';
import type { Phase } from '../../../src/domain/treatment/phase.ts';
import { aMesh, checkOf, judged, someFace, someTraits } from './some-traits.ts';

const judge = (before: FaceTraits | null, after: FaceTraits | null) =>
  judgePair(judged(someTraits(before)), judged(someTraits(after), {}, 'two'), null);

const pose = (yawDeg: number, pitchDeg = 0, perspectivePercent = 5, rollDeg = 0) =>
  someFace({ pose: { yawDeg, pitchDeg, perspectivePercent, rollDeg } });
const skin = (changes: object) => {
  const face = someFace();
  if (!face.skin) throw new Error('no skin');
  return { ...face, skin: { ...face.skin, ...changes } };
};

describe('a pair', () => {
  test('of two alike photos is comparable, and every check is there in its order', () => {
    const judgement = judge(someFace(), someFace());
    expect(judgement.checks.map(({ id }) => id)).toEqual(CHECK_IDS);
    expect(judgement.verdict).toBe('comparable');
    expect(checkOf(judgement, 'timing')).toMatchObject({ level: 'unknown', cause: 'no-sessions' });
    expect(judgement.checks.filter(({ level }) => level === 'unknown').map(({ id }) => id)).toEqual(['timing']);
  });

  test('is as bad as its worst check that could be made', () => {
    expect(judge(pose(0), pose(THRESHOLDS.yawDeg.care)).verdict).toBe('care');
    expect(judge(pose(0), pose(THRESHOLDS.yawDeg.poor)).verdict).toBe('not-comparable');
  });

  test('nobody could look at is not checked, whatever its dates say', () => {
    const judgement = judgePair(judged(null), judged(null), null);
    expect(judgement.verdict).toBe('not-checked');
    const looked = judgement.checks.filter(({ id }) => id !== 'set-up');
    expect(looked.map(({ level }) => level)).toEqual(looked.map(() => 'unknown'));
    expect(verdictOf([])).toBe('not-checked');
  });

  test('of which only what each photo alone shows could be looked at is not called comparable', () => {
    expect(judge(someFace(), null).verdict).toBe('not-checked');
  });

  test('is judged the same the other way round, with the sides swapped', () => {
    const faces = fc
      .record({
        yaw: fc.double({ min: -30, max: 30, noNaN: true }),
        pitch: fc.double({ min: -30, max: 30, noNaN: true }),
        near: fc.double({ min: 0, max: 25, noNaN: true }),
        stops: fc.double({ min: -4, max: 0, noNaN: true }),
        cheeks: fc.double({ min: -1, max: 1, noNaN: true }),
        mouth: fc.double({ min: 0, max: 0.2, noNaN: true }),
        detail: fc.double({ min: 1e-5, max: 1e-2, noNaN: true }),
        red: fc.double({ min: 0.3, max: 0.5, noNaN: true }),
      })
      .map(({ yaw, pitch, near, stops, cheeks, mouth, detail, red }) => {
        const face = someFace();
        return someFace({
          pose: { yawDeg: yaw, pitchDeg: pitch, perspectivePercent: near, rollDeg: 0 },
          expression: { ...face.expression, mouthOpening: mouth },
          skin: face.skin && { ...face.skin, luminanceStops: stops, detail },
          light: face.light && { ...face.light, cheekStops: cheeks },
          sclera: { colour: [red, 0.37, 0.35], pixels: 90 },
        });
      });
    const swapped = { before: 'after', after: 'before' } as const;
    fc.assert(
      fc.property(faces, faces, (one, other) => {
        const [there, back] = [judge(one, other), judge(other, one)];
        expect(back.verdict).toBe(there.verdict);
        for (const check of there.checks) {
          const again = checkOf(back, check.id);
          expect(again.level).toBe(check.level);
          if (check.value !== null) expect(Math.abs(again.value ?? 0)).toBeCloseTo(Math.abs(check.value), 6);
          // Where both are equally bad either may be named.
          if (
            check.side &&
            again.side &&
            check.id !== 'natural-colour' &&
            check.id !== 'clipping' &&
            check.id !== 'resolution'
          )
            expect(again.side).toBe(swapped[check.side]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('each threshold has two edges', () => {
  const face = someFace();
  const light = (cheekStops: number) => someFace({ light: { direction: [0, 0, 1], contrast: 0, cheekStops } });
  const mouth = (mouthOpening: number) => someFace({ expression: { ...face.expression, mouthOpening } });
  const stops = (luminanceStops: number) => skin({ luminanceStops });
  const detail = (energy: number) => skin({ detail: energy });
  const cases: readonly [CheckId, number, number, (value: number) => [FaceTraits, FaceTraits]][] = [
    ['yaw', THRESHOLDS.yawDeg.care, THRESHOLDS.yawDeg.poor, (v) => [pose(0), pose(v)]],
    ['pitch', THRESHOLDS.pitchDeg.care, THRESHOLDS.pitchDeg.poor, (v) => [pose(0), pose(0, v)]],
    [
      'distance',
      THRESHOLDS.perspectivePercent.care,
      THRESHOLDS.perspectivePercent.poor,
      (v) => [pose(0, 0, 0), pose(0, 0, v)],
    ],
    ['expression', THRESHOLDS.expression.care, THRESHOLDS.expression.poor, (v) => [mouth(0), mouth(v)]],
    ['exposure', THRESHOLDS.exposureStops.care, THRESHOLDS.exposureStops.poor, (v) => [stops(0), stops(v)]],
    ['clipping', THRESHOLDS.clippedShare.care, THRESHOLDS.clippedShare.poor, (v) => [face, skin({ burntOutShare: v })]],
    ['light-direction', THRESHOLDS.cheekStops.care, THRESHOLDS.cheekStops.poor, (v) => [light(0), light(v)]],
  ];
  test.each(cases)('%s', (id, care, poor, make) => {
    const level = (value: number) => checkOf(judge(...make(value)), id).level;
    expect(level(care * 0.999)).toBe('good');
    expect(level(care)).toBe('care');
    expect(level(poor * 0.999)).toBe('care');
    expect(level(poor)).toBe('poor');
  });

  test('sharpness, where the smaller figure is the worse one', () => {
    const level = (ratio: number) => checkOf(judge(detail(0.001), detail(0.001 * ratio)), 'sharpness').level;
    expect([level(0.71), level(0.69), level(0.57), level(0.55)]).toEqual(['good', 'care', 'care', 'poor']);
  });

  test('resolution: pixels of the original file, not of what was measured', () => {
    const level = (pxPerMm: number) => {
      const longPx = Math.round((pxPerMm * 63) / 0.1);
      const file = { ...judged(null).photo.file, widthPx: longPx / 2, heightPx: longPx };
      return checkOf(
        judgePair(judged(someTraits(face), { file }), judged(someTraits(face), { file }), null),
        'resolution',
      );
    };
    expect([6.1, 5.9, 3.1, 2.9].map((v) => level(v).level)).toEqual(['good', 'care', 'care', 'poor']);
    expect(level(4).value).toBeCloseTo(4, 2);
  });
});

describe('what is the matter, and with which photo', () => {
  test.each([
    ['yaw', pose(0), pose(12), 'turned-left', undefined],
    ['yaw', pose(0), pose(-12), 'turned-right', undefined],
    ['pitch', pose(0), pose(0, 12), 'chin-up', undefined],
    ['pitch', pose(0), pose(0, -12), 'chin-down', undefined],
    ['distance', pose(0, 0, 4), pose(0, 0, 20), 'nearer', 'after'],
    ['distance', pose(0, 0, 20), pose(0, 0, 4), 'nearer', 'before'],
    ['exposure', someFace(), skin({ luminanceStops: -1 }), 'brighter', 'after'],
    ['clipping', skin({ drownedShare: 0.2 }), someFace(), 'drowned', 'before'],
    ['sharpness', someFace(), skin({ detail: 0.0001 }), 'blurred', 'after'],
    ['natural-colour', skin({ cheek: [0.2, 0.4, 0.2] }), someFace(), 'unnatural', 'before'],
  ] as const)('%s: %#', (id, before, after, cause, side) => {
    const check = checkOf(judge(before, after), id);
    expect(check.cause).toBe(cause);
    expect(check.side).toBe(side);
  });

  test('a head that leans is told and not held against the pair', () => {
    const check = checkOf(judge(pose(0), pose(0, 0, 5, 12)), 'roll');
    expect(check).toMatchObject({ level: 'good', cause: 'tilted', value: 12 });
    expect(checkOf(judge(pose(0, 0, 5, 179), pose(0, 0, 5, -179)), 'roll').value).toBeCloseTo(2);
  });

  test('light from the other side, and evenly lit photos that have no direction', () => {
    const lit = (x: number, contrast: number, cheekStops: number) =>
      someFace({ light: { direction: [x, 0.3, Math.sqrt(1 - x * x - 0.09)], contrast, cheekStops } });
    expect(checkOf(judge(lit(0.7, 0.6, -0.1), lit(-0.7, 0.6, 0.1)), 'light-direction')).toMatchObject({
      level: 'poor',
      cause: 'other-light-side',
      unit: 'degrees',
    });
    expect(checkOf(judge(lit(0.7, 0.05, 0), lit(-0.7, 0.05, 0)), 'light-direction')).toMatchObject({
      level: 'good',
      unit: 'stops',
    });
  });

  test('one photo without a face', () => {
    const judgement = judge(someFace(), null);
    for (const id of [
      'yaw',
      'pitch',
      'distance',
      'expression',
      'light-direction',
      'natural-colour',
      'resolution',
      'exposure',
      'clipping',
    ] as const)
      expect(checkOf(judgement, id)).toMatchObject({ level: 'unknown', cause: 'no-face', side: 'after', value: null });
    expect(checkOf(judgement, 'framing')).toMatchObject({ level: 'unknown', cause: 'not-lined-up' });
    expect(checkOf(judgement, 'sharpness')).toMatchObject({ level: 'unknown', cause: 'no-face', side: 'after' });
  });

  test('faces of too few pixels tell nothing, and a detail they do not hold is not alike', () => {
    const small = (pixels: number) => judged(someTraits(someFace(), { widthPx: pixels * 7.5, heightPx: pixels * 10 }));
    const judgement = judgePair(small(100), small(20), null);
    for (const id of ['yaw', 'expression', 'light-direction'] as const)
      expect(checkOf(judgement, id)).toMatchObject({ level: 'unknown', cause: 'cannot-tell', side: 'after' });
    expect(checkOf(judgement, 'sharpness')).toMatchObject({ level: 'unknown', cause: 'cannot-tell', side: 'after' });
    expect(checkOf(judgement, 'resolution').level).not.toBe('unknown');
    expect(checkOf(judgePair(small(100), small(100), null), 'sharpness').level).toBe('good');
  });

  test('a face that is cut off', () => {
    const low = someFace({ mesh: aMesh(0.1, 0.375, 0.95), eyes: { x: 0.375, y: 0.95 } });
    const check = checkOf(judge(someFace(), low), 'framing');
    expect(check).toMatchObject({ level: 'poor', cause: 'cut-off', side: 'after' });
    expect(check.value).toBeLessThan(0.8);
  });
});

describe('mirrored photos', () => {
  test('are judged as they are shown', () => {
    const turned = someTraits(pose(15, 0, 5, 4));
    const plain = judgePair(judged(turned), judged(someTraits(pose(-15, 0, 5, -4)), { mirrored: true }), null);
    expect(checkOf(plain, 'yaw').value).toBeCloseTo(0);
    expect(checkOf(plain, 'roll').value).toBeCloseTo(0);
  });

  test('keep a symmetric face where it is, on the other side of the photo', () => {
    const traits = someTraits(someFace({ mesh: aMesh(0.1, 0.2) }));
    const judgement = judgePair(judged(traits, { mirrored: true }), judged(traits), null);
    const outlines = checkOf(judgement, 'distance').evidence.flatMap((e) =>
      e.kind === 'region' ? [e.outline[0]?.x] : [],
    );
    expect(outlines[0]).toBeCloseTo(0.75 - 0.2, 3);
    expect(outlines[1]).toBeCloseTo(0.2, 3);
  });
});

describe('set-up and timing', () => {
  const setUp = (b: Camera | undefined, a: Camera | undefined, time = '10:22:31') => {
    const of = (camera: Camera | undefined, at: string): Partial<Photo> => ({
      file: { ...judged(null).photo.file, ...(camera && { camera }) },
      takenAt: { date: '2026-03-04', time: at, source: 'exif' },
    });
    return checkOf(judgePair(judged(null, of(b, '10:22:31')), judged(null, of(a, time)), null), 'set-up');
  };
  const phone: Camera = { make: 'A', model: 'P1', lens: 'wide', focalLength35Mm: 26, flashFired: false };
  test.each([
    [phone, phone, 'good', 'same'],
    [phone, { ...phone, software: 'Adobe Photoshop 25.0' }, 'poor', 'edited'],
    [phone, { ...phone, software: '17.5.1' }, 'good', 'same'],
    [phone, { ...phone, model: 'P2' }, 'care', 'other-camera'],
    [phone, { ...phone, lens: 'tele' }, 'care', 'other-lens'],
    [phone, { ...phone, focalLength35Mm: 52 }, 'care', 'other-lens'],
    [phone, { ...phone, flashFired: true }, 'care', 'other-flash'],
  ] as const)('set-up %#', (b, a, level, cause) => {
    expect(setUp(b, a)).toMatchObject({ level, cause });
    expect(setUp(a, b)).toMatchObject({ level, cause });
  });

  test('hours go round the clock', () => {
    expect(setUp(phone, phone, '15:22:31')).toMatchObject({ level: 'care', cause: 'other-hours', value: 5 });
    expect(setUp(phone, phone, '08:22:31')).toMatchObject({ level: 'good', value: 2 });
    expect(setUp(phone, phone, '23:22:31').value).toBeCloseTo(11);
  });

  const timing = (b: Phase | null, a: Phase | null) =>
    checkOf(judgePair({ ...judged(null), phase: b }, { ...judged(null), phase: a }, null), 'timing');
  test.each([
    ['baseline', 'long-term', 'good', 'same', undefined],
    ['baseline', 'healing', 'poor', 'healing', 'after'],
    ['healing', 'long-term', 'poor', 'healing', 'before'],
    ['baseline', 'early', 'care', 'early', 'after'],
    ['healing', 'healing', 'poor', 'healing', undefined],
    [null, 'healing', 'poor', 'healing', 'after'],
    [null, 'long-term', 'unknown', 'no-sessions', 'before'],
    [null, null, 'unknown', 'no-sessions', undefined],
  ] as const)('%s and %s', (b, a, level, cause, side) => {
    const check = timing(b, a);
    expect(check).toMatchObject({ level, cause });
    expect(check.side).toBe(side);
  });
});
