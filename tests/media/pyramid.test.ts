import { describe, expect, it } from 'vitest';
import { bitmapFor, isFineEnough, levelFor, type Pyramid, pyramidBytes } from '../../src/media/pyramid.ts';
import { PyramidCache } from '../../src/media/pyramid-cache.ts';
import { thumbnailSize } from '../../src/media/thumbnail.ts';

class ABitmap {
  isOpen = true;
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  close(): void {
    this.isOpen = false;
  }
}

/** A pyramid of a square photo with all levels from `finest` down to 100 pixels. */
function aPyramid(side: number, finest = 0): Omit<Pyramid, 'levels'> & { readonly levels: readonly ABitmap[] } {
  const levels: ABitmap[] = [];
  for (let width = side / 2 ** finest; width >= 100; width /= 2) levels.push(new ABitmap(width, width));
  const size = { width: side, height: side };
  return { widthPx: side, heightPx: side, stored: size, orientation: 1, finest, levels };
}

describe('the level to draw from', () => {
  it('is never smaller than what is shown, nor twice as large', () => {
    for (const [shown, level] of [
      [8000, 0],
      [4000, 0],
      [3999, 0],
      [2001, 0],
      [2000, 1],
      [1001, 1],
      [1000, 2],
      [500, 3],
    ] as const)
      expect([shown, levelFor(4000, shown)]).toEqual([shown, level]);
    expect(levelFor(4000, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the best there is where the right one is not held', () => {
    const coarse = aPyramid(4000, 1);
    expect(isFineEnough(coarse, 4000)).toBe(false);
    expect(bitmapFor(coarse, 4000)?.width).toBe(2000);
    expect(isFineEnough(coarse, 2000)).toBe(true);
    expect(bitmapFor(coarse, 900)?.width).toBe(1000);
    expect(bitmapFor(coarse, 1)?.width).toBe(125);
  });
});

describe('the memory for decoded photos', () => {
  const bytes = pyramidBytes(aPyramid(1000));

  it('keeps what fits', () => {
    const cache = new PyramidCache(bytes * 3);
    const all = ['a', 'b', 'c'].map((name) => [name, aPyramid(1000)] as const);
    for (const [name, pyramid] of all) cache.put(name, pyramid);
    for (const [name, pyramid] of all) expect(cache.get(name)).toBe(pyramid);
    expect(cache.bytes).toBe(bytes * 3);
  });

  it('makes room with the finest level of what was not used for longest', () => {
    const cache = new PyramidCache(bytes * 2.5);
    const [a, b, c] = [aPyramid(1000), aPyramid(1000), aPyramid(1000)];
    cache.put('a', a);
    cache.put('b', b);
    cache.get('a');
    cache.put('c', c);
    expect(cache.get('b')?.finest).toBe(1);
    expect(b.levels.map(({ isOpen }) => isOpen)).toEqual([false, true, true, true]);
    for (const pyramid of [a, c]) expect(pyramid.levels.every(({ isOpen }) => isOpen)).toBe(true);
  });

  it('lets whole photos go when that is not enough, but never the newest', () => {
    const cache = new PyramidCache(bytes * 1.3);
    const [a, b, huge] = [aPyramid(1000), aPyramid(1000), aPyramid(2000)];
    cache.put('a', a);
    cache.put('b', b);
    expect(cache.get('a')?.finest).toBe(1);
    cache.put('huge', huge);
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined]);
    expect([...a.levels, ...b.levels].some(({ isOpen }) => isOpen)).toBe(false);
    expect(cache.get('huge')).toBe(huge);
  });

  it('closes what a new version of a photo has not, and shares what it has', () => {
    const cache = new PyramidCache(bytes * 3);
    const first = aPyramid(1000);
    cache.put('a', first);
    cache.put('a', { ...first, levels: [...first.levels, new ABitmap(60, 60)] });
    expect(first.levels.every(({ isOpen }) => isOpen)).toBe(true);
    cache.put('a', aPyramid(1000));
    expect(first.levels.some(({ isOpen }) => isOpen)).toBe(false);
    expect(cache.bytes).toBe(bytes);
  });
});

describe('the size of a thumbnail', () => {
  it.each([
    [4032, 3024, 480, 360],
    [3024, 4032, 360, 480],
    [480, 480, 480, 480],
    [100, 50, 100, 50],
    [20_000, 3, 480, 1],
  ])('of %i × %i is %i × %i', (width, height, wanted, wantedHeight) => {
    expect(thumbnailSize({ width, height })).toEqual({ width: wanted, height: wantedHeight });
  });
});
