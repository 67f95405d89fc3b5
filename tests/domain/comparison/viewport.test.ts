import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Viewport } from '../../../src/domain/comparison/comparison.ts';
import { boundsOf, photoExtent } from '../../../src/domain/comparison/extent.ts';
import {
  clampViewport,
  doubleTapZoom,
  type Frame,
  fitScale,
  fitted,
  magnification,
  panBy,
  pinch,
  viewOf,
  zoomAbout,
  zoomLimits,
} from '../../../src/domain/comparison/viewport.ts';
import { apply, invert } from '../../../src/domain/geometry/similarity.ts';

const runs = { seed: 20261123, numRuns: 300 };
const WIDE = { min: 1e-3, max: 1e3 };

const sizes = fc.record({ widthPx: fc.integer({ min: 1, max: 9000 }), heightPx: fc.integer({ min: 1, max: 9000 }) });
const panes = fc.record({ width: fc.integer({ min: 80, max: 4000 }), height: fc.integer({ min: 80, max: 2500 }) });
const frames = fc
  .tuple(sizes, panes)
  .filter(([{ widthPx, heightPx }]) => Math.max(widthPx / heightPx, heightPx / widthPx) < 20)
  .map(([size, pane]): Frame & { photo: typeof size } => ({ pane, reference: photoExtent(size), photo: size }));
const viewports: fc.Arbitrary<Viewport> = fc.record({
  zoom: fc.double({ min: 0.3, max: 30, noNaN: true }),
  centre: fc.record({ x: fc.double({ min: -1, max: 2, noNaN: true }), y: fc.double({ min: -1, max: 2, noNaN: true }) }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('fitting', () => {
  test('shows the whole reference, touching two opposite edges, in the middle', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const seen = boundsOf(frame.reference, viewOf(fitted(frame.reference), frame));
        const [left, top] = [seen.x, seen.y];
        const right = frame.pane.width - seen.x - seen.width;
        const bottom = frame.pane.height - seen.y - seen.height;
        expect(left).toBeCloseTo(right, 6);
        expect(top).toBeCloseTo(bottom, 6);
        expect(Math.min(left, top)).toBeCloseTo(0, 6);
        expect(Math.max(left, top)).toBeGreaterThan(-1e-6);
      }),
      runs,
    );
  });

  test('a resized pane keeps centre and zoom: what was in the middle stays there', () => {
    fc.assert(
      fc.property(frames, panes, viewports, (frame, pane, viewport) => {
        const middle = apply(viewOf(viewport, { ...frame, pane }), viewport.centre);
        expect(middle.x).toBeCloseTo(pane.width / 2, 5);
        expect(middle.y).toBeCloseTo(pane.height / 2, 5);
      }),
      runs,
    );
  });
});

describe('zooming', () => {
  test('keeps what is under the pointer under the pointer', () => {
    fc.assert(
      fc.property(
        frames,
        viewports,
        share,
        share,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (frame, view, u, v, f) => {
          const at = { x: u * frame.pane.width, y: v * frame.pane.height };
          const held = apply(invert(viewOf(view, frame)), at);
          const next = zoomAbout(view, frame, at, f, WIDE);
          const now = apply(viewOf(next, frame), held);
          expect(now.x).toBeCloseTo(at.x, 4);
          expect(now.y).toBeCloseTo(at.y, 4);
          expect(next.zoom).toBeCloseTo(view.zoom * f, 6);
        },
      ),
      runs,
    );
  });

  test('there and back is where one was', () => {
    fc.assert(
      fc.property(frames, viewports, share, (frame, view, u) => {
        const at = { x: u * frame.pane.width, y: u * frame.pane.height };
        const back = zoomAbout(zoomAbout(view, frame, at, 1.7, WIDE), frame, at, 1 / 1.7, WIDE);
        expect(back.centre.x).toBeCloseTo(view.centre.x, 6);
        expect(back.centre.y).toBeCloseTo(view.centre.y, 6);
      }),
      runs,
    );
  });

  test('1:1 shows one photo pixel on one device pixel, and eight are the closest', () => {
    const frame: Frame = {
      pane: { width: 800, height: 600 },
      reference: photoExtent({ widthPx: 4000, heightPx: 3000 }),
    };
    const limits = zoomLimits(frame, { widthPx: 4000, heightPx: 3000 }, frame.reference, 2);
    // 4000 px on 1600 device px: 2.5 times closer is 1:1.
    expect(limits.oneToOne).toBeCloseTo(2.5, 9);
    expect(limits.max).toBeCloseTo(20, 9);
    expect(limits.min).toBe(1);
    expect(magnification({ centre: { x: 0, y: 0 }, zoom: 2.5 }, limits)).toBeCloseTo(1, 9);
    expect(fitScale(frame) * 2.5 * 2).toBeCloseTo(4000, 9);
  });

  test('one may zoom out until an after photo that reaches further is seen whole', () => {
    const frame: Frame = { pane: { width: 400, height: 300 }, reference: photoExtent({ widthPx: 400, heightPx: 300 }) };
    const content = { x: -0.5, y: -0.5, width: 2, height: 1.75 };
    expect(zoomLimits(frame, { widthPx: 400, heightPx: 300 }, content, 1).min).toBeCloseTo(0.75 / 1.75, 9);
  });

  test('a double tap goes to 1:1 and back, and to three times where 1:1 is no closer', () => {
    const at = (zoom: number) => ({ centre: { x: 0, y: 0 }, zoom });
    expect(doubleTapZoom(at(1), { min: 1, max: 20, oneToOne: 2.5 })).toBe(2.5);
    expect(doubleTapZoom(at(2.5), { min: 1, max: 20, oneToOne: 2.5 })).toBe(1);
    expect(doubleTapZoom(at(1), { min: 1, max: 8, oneToOne: 0.4 })).toBe(3);
  });
});

describe('panning', () => {
  test('moves the picture by just the pixels asked for', () => {
    fc.assert(
      fc.property(
        frames,
        viewports,
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (frame, view, dx, dy) => {
          const before = apply(viewOf(view, frame), { x: 0.3, y: 0.2 });
          const after = apply(viewOf(panBy(view, frame, dx, dy), frame), { x: 0.3, y: 0.2 });
          expect(after.x - before.x).toBeCloseTo(dx, 4);
          expect(after.y - before.y).toBeCloseTo(dy, 4);
        },
      ),
      runs,
    );
  });

  test('clamping twice is clamping once, and leaves no gap that could be filled', () => {
    fc.assert(
      fc.property(frames, viewports, (frame, view) => {
        const limits = zoomLimits(frame, frame.photo, frame.reference, 2);
        const once = clampViewport(view, frame, frame.reference, limits);
        const twice = clampViewport(once, frame, frame.reference, limits);
        expect(twice.centre.x).toBeCloseTo(once.centre.x, 9);
        expect(twice.centre.y).toBeCloseTo(once.centre.y, 9);
        const seen = boundsOf(frame.reference, viewOf(once, frame));
        const gaps = [seen.x, frame.pane.width - seen.x - seen.width];
        // Filled from edge to edge, or in the middle with the same gap on both sides.
        const [left = 0, right = 0] = gaps;
        const isFull = seen.width >= frame.pane.width;
        expect(isFull ? Math.max(left, right, 0) : Math.abs(left - right)).toBeLessThan(1e-6 * frame.pane.width);
      }),
      runs,
    );
  });

  test('two fingers keep what is under them, unless the zoom is at its end', () => {
    fc.assert(
      fc.property(frames, viewports, share, share, (frame, view, u, v) => {
        const from = [
          { x: 10, y: 20 },
          { x: 70, y: 60 },
        ] as const;
        const to = [
          { x: 10 + 50 * u, y: 20 + 30 * v },
          { x: 70 + 50 * u, y: 60 + 30 * v },
        ] as const;
        const held = apply(invert(viewOf(view, frame)), from[0]);
        const now = apply(viewOf(pinch(view, frame, from, to, WIDE), frame), held);
        expect(now.x).toBeCloseTo(to[0].x, 4);
        expect(now.y).toBeCloseTo(to[0].y, 4);
      }),
      runs,
    );
  });
});
