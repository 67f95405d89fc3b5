import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLINK_INTERVALS_MS } from '../../../src/domain/comparison/blink.ts';
import { boundsOf, photoExtent } from '../../../src/domain/comparison/extent.ts';
import {
  coarsePicture,
  coveredPart,
  MAX_CANVAS_PIXELS,
  panePixels,
  withMargin,
} from '../../../src/domain/comparison/stage-pixels.ts';
import { apply, toParts } from '../../../src/domain/geometry/similarity.ts';

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

describe('the part of a pane that a photo covers', () => {
  const pane = panePixels({ width: 600, height: 400 }, 2);
  const photo = { widthPx: 300, heightPx: 400 };

  test('is the photo where all of it is seen, and the pane where the photo is larger', () => {
    const part = coveredPart(photo, { a: 400, b: 0, tx: 150, ty: 0 }, pane);
    expect(part).toEqual({ xPx: 300, yPx: 0, widthPx: 600, heightPx: 800, place: { a: 800, b: 0, tx: 0, ty: 0 } });
    const close = coveredPart(photo, { a: 4000, b: 0, tx: -1000, ty: -1500 }, pane);
    expect([close?.xPx, close?.yPx, close?.widthPx, close?.heightPx]).toEqual([0, 0, 1200, 800]);
    expect(close?.place).toEqual({ a: 8000, b: 0, tx: -2000, ty: -3000 });
  });

  test('is nothing where the photo is out of sight', () => {
    expect(coveredPart(photo, { a: 400, b: 0, tx: 900, ty: 0 }, pane)).toBeNull();
  });

  test('never reaches out of the pane, and holds every photo point that is seen', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const places = fc
      .record({
        a: number(-900, 900),
        b: number(-900, 900),
        tx: number(-300, 900),
        ty: number(-300, 700),
      })
      .filter(({ a, b }) => Math.hypot(a, b) > 1);
    fc.assert(
      fc.property(places, number(0, 0.75), number(0, 1), (place, x, y) => {
        const part = coveredPart(photo, place, pane);
        const seen = apply(place, { x, y });
        const isSeen = seen.x > 1e-6 && seen.y > 1e-6 && seen.x < 600 && seen.y < 400;
        const inPart = part && apply(part.place, { x, y });
        const holds =
          inPart && inPart.x > -1 && inPart.y > -1 && inPart.x < part.widthPx + 1 && inPart.y < part.heightPx + 1;
        expect(isSeen ? holds : true).toBe(true);
        expect(part ? part.xPx >= 0 && part.xPx + part.widthPx <= 1200 && part.yPx + part.heightPx <= 800 : true).toBe(
          true,
        );
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});

describe('a margin round a pane', () => {
  test('is a quarter of the pane on every side', () => {
    expect(withMargin({ widthPx: 1200, heightPx: 800, pxPerCss: 2 })).toEqual({
      x: -300,
      y: -200,
      width: 1800,
      height: 1200,
    });
  });

  test('keeps a picture within 8.4 megapixels, and is none where the pane alone has as many', () => {
    const side = fc.integer({ min: 1, max: 6000 });
    fc.assert(
      fc.property(side, side, (widthPx, heightPx) => {
        const { x, y, width, height } = withMargin({ widthPx, heightPx, pxPerCss: 2 });
        expect(width * height).toBeLessThanOrEqual(Math.max(8_400_000, widthPx * heightPx));
        expect([width, height]).toEqual([widthPx - 2 * x, heightPx - 2 * y]);
        expect(Math.max(x, y)).toBeLessThanOrEqual(0);
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  test('is drawn as far as the photo goes', () => {
    const pane = panePixels({ width: 600, height: 400 }, 2);
    const photo = { widthPx: 300, heightPx: 400 };
    const wide = coveredPart(photo, { a: 4000, b: 0, tx: -1000, ty: -50 }, pane, withMargin(pane));
    expect([wide?.xPx, wide?.yPx, wide?.widthPx, wide?.heightPx]).toEqual([-300, -100, 1800, 1100]);
    expect(wide?.place).toEqual({ a: 8000, b: 0, tx: -1700, ty: 0 });
  });
});

describe('the coarse picture', () => {
  test('keeps the aspect and never enlarges', () => {
    expect(coarsePicture({ widthPx: 8064, heightPx: 6048 }, 0)).toMatchObject({ widthPx: 1280, heightPx: 960 });
    expect(coarsePicture({ widthPx: 300, heightPx: 200 }, 0)).toMatchObject({ widthPx: 300, heightPx: 200 });
  });

  test('holds the whole photo however it is turned, without a row or column to spare', () => {
    const side = fc.integer({ min: 40, max: 9000 });
    fc.assert(
      fc.property(side, side, fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }), (widthPx, heightPx, angle) => {
        const photo = { widthPx, heightPx };
        const picture = coarsePicture(photo, angle);
        const { x, y, width, height } = boundsOf(photoExtent(photo), picture.place);
        expect([x, y]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
        expect(picture.widthPx - width).toBeLessThan(1);
        expect(picture.widthPx - width).toBeGreaterThan(-1e-5);
        expect(picture.heightPx - height).toBeLessThan(1);
        expect(picture.heightPx - height).toBeGreaterThan(-1e-5);
        expect(toParts(picture.place).angleRad).toBeCloseTo(angle, 6);
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});

test('no timed blink flashes more than three times a second', () => {
  // One flash is there and back again.
  for (const interval of BLINK_INTERVALS_MS) expect(1000 / (2 * interval)).toBeLessThanOrEqual(3);
});
