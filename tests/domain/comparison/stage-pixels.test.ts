import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLINK_INTERVALS_MS, flashesPerSecond } from '../../../src/domain/comparison/blink.ts';
import { coarsePixels, MAX_CANVAS_PIXELS, panePixels } from '../../../src/domain/comparison/stage-pixels.ts';

test('no canvas on the page ever holds more pixels than iOS grants, whatever the screen', () => {
  const length = fc.double({ min: 1, max: 16000, noNaN: true });
  fc.assert(
    fc.property(length, length, fc.double({ min: 0.5, max: 5, noNaN: true }), (width, height, ratio) => {
      const { widthPx, heightPx } = panePixels({ width, height }, ratio);
      expect(widthPx * heightPx).toBeLessThanOrEqual(MAX_CANVAS_PIXELS);
      expect(Math.min(widthPx, heightPx)).toBeGreaterThan(0);
    }),
    { seed: 5, numRuns: 500 },
  );
  expect(MAX_CANVAS_PIXELS).toBeLessThan(16_777_216);
});

test('an ordinary stage has just its device pixels', () => {
  expect(panePixels({ width: 1200, height: 900 }, 2)).toEqual({ widthPx: 2400, heightPx: 1800, pxPerCss: 2 });
  expect(panePixels({ width: 411.4, height: 600 }, 1.75)).toEqual({ widthPx: 720, heightPx: 1050, pxPerCss: 1.75 });
});

test('the coarse picture keeps the aspect and never enlarges', () => {
  expect(coarsePixels({ widthPx: 8064, heightPx: 6048 })).toEqual({ widthPx: 2048, heightPx: 1536 });
  expect(coarsePixels({ widthPx: 300, heightPx: 200 })).toEqual({ widthPx: 300, heightPx: 200 });
});

test('no timed blink flashes more than three times a second', () => {
  for (const interval of BLINK_INTERVALS_MS) expect(flashesPerSecond(interval)).toBeLessThanOrEqual(3);
});
