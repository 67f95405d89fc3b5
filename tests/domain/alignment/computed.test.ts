import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alignByAppearance } from '../../../src/domain/alignment/align-by-appearance.ts';
import { correlation } from '../../../src/domain/alignment/correlation.ts';
import { fitRobustly } from '../../../src/domain/alignment/fit-robustly.ts';
import { searchOverlays } from '../../../src/domain/alignment/overlay-search.ts';
import { type Frame, frameTemplates, refine } from '../../../src/domain/alignment/refine.ts';
import { apply, fromParts, invert, type Similarity, toParts } from '../../../src/domain/geometry/similarity.ts';
import { planeLevels } from '../../../src/domain/raster/halve.ts';
import { blobs, planeOf, seeded, type Texture } from '../raster/a-texture.ts';

/** Any similarity that lining up may have to find. */
const similarities = fc
  .record({
    scale: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
    angleRad: fc.double({ min: -0.26, max: 0.26, noNaN: true }),
    tx: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    ty: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  })
  .map((parts) => fromParts<'photo', 'common'>(parts));

const places = (count: number, seed: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => ({ x: random(), y: random() }));
};

describe('a similarity that most pairs agree on', () => {
  test('is found exactly, whatever a quarter of the pairs say', () => {
    fc.assert(
      fc.property(similarities, fc.integer({ min: 1, max: 1e6 }), (truth, seed) => {
        const random = seeded(seed);
        const pairs = places(40, seed).map((from, i) => {
          const to = apply(truth, from);
          return i % 4 === 0
            ? { from, to: { x: to.x + 0.1 + 0.3 * random(), y: to.y - 0.3 * random() } }
            : { from, to };
        });
        const fit = fitRobustly(pairs);
        expect(fit).not.toBeNull();
        for (const at of places(5, 3)) {
          const [found, wanted] = [apply(fit?.transform ?? truth, at), apply(truth, at)];
          expect(Math.hypot(found.x - wanted.x, found.y - wanted.y)).toBeLessThan(1e-4);
        }
        expect(fit?.weights.filter((weight) => weight === 0).length).toBeGreaterThanOrEqual(8);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('needs two places', () => {
    const one = { from: { x: 0.2, y: 0.3 }, to: { x: 0.4, y: 0.1 } };
    expect(fitRobustly([one])).toBeNull();
    expect(fitRobustly([one, one, one])).toBeNull();
  });
});

const SIDE = 256;

/** A texture moved, grown and turned: `place` says where a place of the moved one was. */
const moved =
  (texture: Texture, place: Similarity<'raster', 'raster'>): Texture =>
  (x, y) => {
    const from = apply(place, { x, y });
    return texture(from.x, from.y);
  };

function wholeFrame(): Frame {
  const size = { width: 128, height: 128 };
  const mask = { ...size, data: new Float32Array(128 * 128).fill(1) };
  return { ...size, toBefore: { a: 2, b: 0, tx: 0, ty: 0 }, mask, sigmaPx: 8, sizes: 3 };
}

/** The largest distance between what two similarities do on the picture, in its pixels. */
function farthest(a: Similarity<'raster', 'raster'>, b: Similarity<'raster', 'raster'>): number {
  const corners = [0, SIDE / 2, SIDE].flatMap((x) => [0, SIDE / 2, SIDE].map((y) => ({ x, y })));
  return Math.max(
    ...corners.map((at) => {
      const [p, q] = [apply(a, at), apply(b, at)];
      return Math.hypot(p.x - q.x, p.y - q.y);
    }),
  );
}

describe('letting pixels have the last word', () => {
  const texture = blobs(SIDE, 120, 7);
  const before = planeLevels(planeOf(texture, SIDE, SIDE));

  test.each([
    { scale: 1.02, angleRad: 0.02, tx: 3, ty: -2 },
    { scale: 0.97, angleRad: -0.03, tx: 4, ty: 5 },
    { scale: 1, angleRad: 0, tx: 0.37, ty: -0.61 },
  ])('finds a small move to a sixth of a pixel, in other light: $scale, $angleRad, $tx, $ty', (parts) => {
    const place = fromParts<'raster', 'raster'>(parts);
    const lit = (x: number, y: number) => moved(texture, place)(x, y) * 0.7 + 20 + 0.1 * x;
    const after = planeLevels(planeOf(lit, SIDE, SIDE));
    const found = refine(frameTemplates(before, wholeFrame()), after, { a: 2, b: 0, tx: 0, ty: 0 });
    const { a, b, tx, ty } = found.toAfter;
    const beforeToAfter = { a: a / 2, b: b / 2, tx, ty };
    expect(farthest(beforeToAfter, invert(place))).toBeLessThan(0.16);
    expect(found.likeness).toBeGreaterThan(0.99);
    expect(found.likeness).toBeGreaterThan(found.likenessBefore);
  });

  it('heeds only what the mask lets it see', () => {
    const place = { a: 1, b: 0, tx: 3, ty: 1 };
    // The right half shows something else altogether.
    const other = blobs(SIDE, 120, 99);
    const half: Texture = (x, y) => (x < SIDE / 2 ? moved(texture, place)(x, y) : other(x, y));
    const frame = wholeFrame();
    for (let i = 0; i < frame.mask.data.length; i++) if (i % 128 > 54) frame.mask.data[i] = 0;
    const found = refine(frameTemplates(before, frame), planeLevels(planeOf(half, SIDE, SIDE)), {
      a: 2,
      b: 0,
      tx: 0,
      ty: 0,
    });
    expect(found.toAfter.tx).toBeCloseTo(-3, 1);
    expect(found.toAfter.ty).toBeCloseTo(-1, 1);
  });

  it('stays where it is on a picture without anything on it', () => {
    const grey = planeLevels(planeOf(() => 90, SIDE, SIDE));
    const start = { a: 2, b: 0, tx: 1, ty: 2 };
    const found = refine(frameTemplates(grey, wholeFrame()), grey, start);
    expect(found.toAfter).toEqual(start);
    expect(found.likeness).toBe(0);
  });
});

describe('lining up by looks alone', { timeout: 60_000 }, () => {
  const texture = blobs(SIDE, 90, 21);
  const before = planeLevels(planeOf(texture, SIDE, SIDE));
  const about = (scale: number, angleRad: number, dx: number, dy: number): Similarity<'raster', 'raster'> => {
    const turn = fromParts<'raster', 'raster'>({ scale, angleRad, tx: 0, ty: 0 });
    const middle = apply(turn, { x: SIDE / 2, y: SIDE / 2 });
    return { ...turn, tx: SIDE / 2 - middle.x + dx, ty: SIDE / 2 - middle.y + dy };
  };

  test.each([
    [1, 0, 0, 0],
    [1.3, 0.25, 15, -10],
    [0.75, -0.2, -12, 18],
    [1.05, -0.26, 20, 20],
  ])('finds a size of %f, a turn of %f and a shift of %f, %f', (scale, angleRad, dx, dy) => {
    const place = about(scale, angleRad, dx, dy);
    const after = planeLevels(planeOf(moved(texture, place), SIDE, SIDE));
    const fit = alignByAppearance(before, after);
    expect(fit).not.toBeNull();
    expect(farthest(fit?.afterToBefore ?? place, place)).toBeLessThan(1);
    expect(fit?.likeness).toBeGreaterThan(0.9);
  });

  it('tries every turn and size, the best first', () => {
    const candidates = searchOverlays(before, before);
    expect(candidates).toHaveLength(117);
    const { scale, angleRad } = toParts(candidates[0]?.beforeToAfter ?? { a: 0, b: 0, tx: 0, ty: 0 });
    expect(scale).toBeCloseTo(1, 6);
    expect(angleRad).toBeCloseTo(0, 6);
  });

  it('finds nothing where nothing is alike', () => {
    const grey = planeLevels(planeOf(() => 90, SIDE, SIDE));
    expect(alignByAppearance(before, grey)).toBeNull();
  });
});

test('likeness: of a picture with itself 1, with its negative −1, with nothing 0', () => {
  const plane = planeOf(blobs(32, 20, 1), 32, 32);
  const negative = { ...plane, data: plane.data.map((one) => 255 - one) };
  const weights = planeOf(() => 1, 32, 32);
  expect(correlation(plane, plane, weights)).toBeCloseTo(1, 6);
  expect(correlation(plane, negative, weights)).toBeCloseTo(-1, 6);
  expect(
    correlation(
      plane,
      planeOf(() => 4, 32, 32),
      weights,
    ),
  ).toBe(0);
  expect(
    correlation(
      plane,
      plane,
      planeOf(() => 0, 32, 32),
    ),
  ).toBe(0);
});
