import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clipPx,
  dividerPx,
  splitAfterKey,
  splitAt,
  splitPercent,
  splitTrack,
} from '../../../src/domain/comparison/split.ts';

const runs = { seed: 7, numRuns: 300 };
const stage = { width: 1200, height: 700 };

describe('the track of the divider', () => {
  test('is the part of the before photo that is seen', () => {
    expect(splitTrack({ x: 300, y: 0, width: 600, height: 700 }, stage, 'vertical')).toEqual({
      start: 300,
      length: 600,
    });
    expect(splitTrack({ x: -500, y: -90, width: 1400, height: 2000 }, stage, 'vertical')).toEqual({
      start: 0,
      length: 900,
    });
    expect(splitTrack({ x: 0, y: 100, width: 1200, height: 500 }, stage, 'horizontal')).toEqual({
      start: 100,
      length: 500,
    });
  });

  test('is the whole stage where the photo is out of sight', () => {
    expect(splitTrack({ x: 2000, y: 0, width: 600, height: 700 }, stage, 'vertical')).toEqual({
      start: 0,
      length: 1200,
    });
  });

  test('there and back: the divider is where it was put', () => {
    const track = fc.record({
      start: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 40, max: 2000 }),
    });
    fc.assert(
      fc.property(track, fc.double({ min: 0, max: 1, noNaN: true }), (along, split) => {
        const px = dividerPx(split, along);
        expect(splitAt({ x: px, y: 1 }, along, 'vertical')).toBeCloseTo(split, 9);
        expect(splitAt({ x: 1, y: px }, along, 'horizontal')).toBeCloseTo(split, 9);
      }),
      runs,
    );
  });

  test('beyond its ends there is nothing more', () => {
    const along = { start: 300, length: 600 };
    expect(splitAt({ x: 0, y: 0 }, along, 'vertical')).toBe(0);
    expect(splitAt({ x: 1190, y: 0 }, along, 'vertical')).toBe(1);
  });

  test('all of one photo is all of it, also where the other reaches further', () => {
    const along = { start: 300, length: 600 };
    expect(clipPx(0, along, 1200)).toBe(0);
    expect(clipPx(1, along, 1200)).toBe(1200);
    expect(clipPx(0.5, along, 1200)).toBe(600);
  });
});

describe('keys', () => {
  test('arrows move by one per cent where they point, pages by ten, Home and End to the ends', () => {
    expect(splitAfterKey(0.5, 'ArrowRight', 'vertical')).toBe(0.51);
    expect(splitAfterKey(0.5, 'ArrowLeft', 'vertical')).toBe(0.49);
    expect(splitAfterKey(0.5, 'ArrowUp', 'vertical')).toBe(0.51);
    expect(splitAfterKey(0.5, 'ArrowUp', 'horizontal')).toBe(0.49);
    expect(splitAfterKey(0.5, 'ArrowDown', 'horizontal')).toBe(0.51);
    expect(splitAfterKey(0.5, 'PageUp', 'vertical')).toBe(0.6);
    expect(splitAfterKey(0.5, 'Home', 'vertical')).toBe(0);
    expect(splitAfterKey(0.5, 'End', 'vertical')).toBe(1);
    expect(splitAfterKey(0.5, 'q', 'vertical')).toBeNull();
  });

  test('a hundred steps go from one end to the other, and no further', () => {
    let split = 0;
    for (let i = 0; i < 100; i++) split = splitAfterKey(split, 'ArrowRight', 'vertical') ?? Number.NaN;
    expect(split).toBe(1);
    expect(splitAfterKey(split, 'ArrowRight', 'vertical')).toBe(1);
    expect(splitPercent(0.614)).toBe(61);
  });
});
