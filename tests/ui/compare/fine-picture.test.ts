import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredPart, panePixels, withMargin } from '../../../src/domain/comparison/stage-pixels.ts';
import { compose } from '../../../src/domain/geometry/similarity.ts';
import { coversPane, finePicture } from '../../../src/ui/compare/stage/fine-picture.ts';

const PANE = panePixels({ width: 600, height: 400 }, 2);
const PHOTO = { widthPx: 3000, heightPx: 4000 };
/** Larger than the pane: 1,500 by 2,000 CSS px, from 500 px left of it and 700 px above. */
const PLACE = { a: 2000, b: 0, tx: -500, ty: -700 };
const shifted = (tx: number, ty: number) => ({ a: 1, b: 0, tx, ty });

const exact = finePicture(PHOTO, PLACE, PANE, coveredPart(PHOTO, PLACE, PANE), false);
const wide = finePicture(PHOTO, PLACE, PANE, coveredPart(PHOTO, PLACE, PANE, withMargin(PANE)), true);

describe('what was drawn for a view', () => {
  test('covers the pane until it is moved', () => {
    expect(coversPane(exact, shifted(0, 0), PANE)).toBe(true);
    expect(coversPane(exact, shifted(4, 0), PANE)).toBe(false);
    expect(coversPane(exact, shifted(0, -4), PANE)).toBe(false);
  });

  test('covers it as far as its margin goes', () => {
    expect(coversPane(wide, shifted(149, -99), PANE)).toBe(true);
    expect(coversPane(wide, shifted(154, 0), PANE)).toBe(false);
    expect(coversPane(wide, shifted(0, -104), PANE)).toBe(false);
  });

  test('covers it when it grows, and not when it shrinks', () => {
    const about = (a: number) => ({ a, b: 0, tx: 300 * (1 - a), ty: 200 * (1 - a) });
    expect(coversPane(exact, about(1.3), PANE)).toBe(true);
    expect(coversPane(exact, about(0.9), PANE)).toBe(false);
  });

  test('does not cover it turned, not even upside down', () => {
    expect(coversPane(wide, { a: Math.cos(0.01), b: Math.sin(0.01), tx: 0, ty: 0 }, PANE)).toBe(false);
    expect(coversPane(wide, { a: -1, b: 1e-16, tx: 600, ty: 400 }, PANE)).toBe(false);
  });

  test('is told in CSS px, whatever pixels the screen has now', () => {
    const finer = panePixels({ width: 600, height: 400 }, 3);
    expect(coversPane(exact, shifted(0, 0), finer)).toBe(true);
    expect(coversPane(exact, shifted(4, 0), finer)).toBe(false);
    expect(coversPane(exact, shifted(0, 0), panePixels({ width: 640, height: 400 }, 2))).toBe(false);
  });

  test('has nothing to cover where the photo is out of sight', () => {
    expect(coversPane(exact, shifted(2000, 0), PANE)).toBe(true);
  });

  test('and never leaves uncovered what it says it covers', () => {
    const length = fc.integer({ min: -260, max: 260 });
    fc.assert(
      fc.property(length, length, fc.double({ min: 0.6, max: 1.8, noNaN: true }), (tx, ty, a) => {
        const since = { a, b: 0, tx, ty };
        const seen = coveredPart(PHOTO, compose(since, PLACE), PANE);
        const drawn = wide.drawn;
        const isInside =
          seen !== null &&
          drawn !== null &&
          seen.xPx / 2 >= a * drawn.x + tx - 1 &&
          seen.yPx / 2 >= a * drawn.y + ty - 1 &&
          (seen.xPx + seen.widthPx) / 2 <= a * (drawn.x + drawn.width) + tx + 1 &&
          (seen.yPx + seen.heightPx) / 2 <= a * (drawn.y + drawn.height) + ty + 1;
        expect(!coversPane(wide, since, PANE) || seen === null || isInside).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
