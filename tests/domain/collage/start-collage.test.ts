import { describe, expect, test } from 'vitest';
import { startCollage } from '../../../src/domain/collage/start-collage.ts';
import { photoOf } from './a-collage.ts';

const PORTRAIT = { widthPx: 3024, heightPx: 4032 };
const LANDSCAPE = { widthPx: 4032, heightPx: 3024 };
const started = (count: number, size: typeof PORTRAIT) => {
  const { layout, page } = startCollage(
    'c',
    Array.from({ length: count }, (_, i) => photoOf(i, size)),
  );
  return [layout, page];
};

describe('a new collage', () => {
  test('takes the earliest photo first, and as reference', () => {
    const photos = [1, 2, 3].map((i) => photoOf(i, PORTRAIT, `2026-03-0${i}`));
    const collage = startCollage('c', photos.toReversed());
    expect(collage.cells.map(({ photoId }) => photoId)).toEqual(['p1', 'p2', 'p3']);
    expect(collage.referenceId).toBe('p1');
  });

  test.each([
    [1, PORTRAIT, 'pair-across', 'square'],
    [2, PORTRAIT, 'pair-across', 'square'],
    [2, LANDSCAPE, 'pair-across', '16:9'],
    [3, PORTRAIT, 'three', '16:9'],
    [4, PORTRAIT, 'two-by-two', '4:5'],
    [6, PORTRAIT, 'grid', 'square'],
  ])('of %i photos like %j: %s on %s', (count, size, layout, page) => {
    expect(started(count, size)).toEqual([layout, page]);
  });

  test('of no photos is an empty pair', () => {
    expect(started(0, PORTRAIT)[0]).toBe('pair-across');
  });

  test('takes no more photos than a collage holds', () => {
    expect(
      startCollage(
        'c',
        Array.from({ length: 70 }, (_, i) => photoOf(i, PORTRAIT)),
      ).cells,
    ).toHaveLength(60);
  });
});
