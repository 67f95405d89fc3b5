import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { photoExtent } from '../../../src/domain/comparison/extent.ts';
import { type StageState, stageGeometry, viewportAfterSwap } from '../../../src/domain/comparison/stage-geometry.ts';
import { fitted } from '../../../src/domain/comparison/viewport.ts';
import { apply, fromParts, invert } from '../../../src/domain/geometry/similarity.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const portrait = { widthPx: 3000, heightPx: 4000 };
const wide = { widthPx: 1600, heightPx: 900 };

function stateOf(changes: Partial<StageState> = {}): StageState {
  return {
    stage: { width: 1200, height: 700 },
    deviceRatio: 2,
    before: portrait,
    after: portrait,
    viewport: fitted(photoExtent(changes.before ?? portrait)),
    mode: 'slider',
    direction: 'vertical',
    ...changes,
  };
}

describe('two photos on one stage', () => {
  test('of one size lie on each other, pixel on pixel', () => {
    const { beforePlace, afterPlace } = stageGeometry(stateOf());
    for (const key of ['a', 'b', 'tx', 'ty'] as const) expect(afterPlace[key]).toBeCloseTo(beforePlace[key], 9);
  });

  test('of different aspect lie middle on middle', () => {
    const { beforePlace, afterPlace } = stageGeometry(stateOf({ after: wide }));
    const [b, a] = [apply(beforePlace, { x: 0.375, y: 0.5 }), apply(afterPlace, { x: 0.5, y: 0.28125 })];
    expect(a.x).toBeCloseTo(b.x, 9);
    expect(a.y).toBeCloseTo(b.y, 9);
  });

  test('that were lined up show the same place at the same point, at every zoom', () => {
    const state = fc.record({ zoom: number(0.5, 12), x: number(0, 1), y: number(0, 1) });
    const lying = fromParts<'photo', 'common'>({ scale: 1.4, angleRad: -0.3, tx: 0.2, ty: -0.1 });
    fc.assert(
      fc.property(state, number(0, 1), number(0, 1), ({ zoom, x, y }, u, v) => {
        const g = stageGeometry(stateOf({ lying, viewport: { zoom, centre: { x, y } } }));
        const onBefore = apply(lying, { x: u, y: v });
        const [a, b] = [apply(g.afterPlace, { x: u, y: v }), apply(g.beforePlace, { x: onBefore.x, y: onBefore.y })];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(1e-6);
      }),
      { seed: 9 },
    );
  });
});

describe('panes', () => {
  test('lie so that the photos are larger: beside each other on a wide stage, stacked on a tall one', () => {
    const side = { mode: 'side-by-side' } as const;
    expect(stageGeometry(stateOf(side)).arrangement).toBe('across');
    expect(stageGeometry(stateOf({ ...side, stage: { width: 360, height: 640 }, before: wide })).arrangement).toBe(
      'stacked',
    );
    expect(stageGeometry(stateOf({ ...side, stage: { width: 360, height: 640 } })).arrangement).toBe('stacked');
    expect(stageGeometry(stateOf()).arrangement).toBe('one');
  });

  test('are cut to whole device pixels', () => {
    const { frame } = stageGeometry(
      stateOf({ mode: 'side-by-side', stage: { width: 1001, height: 700 }, deviceRatio: 1 }),
    );
    expect(frame.pane.width).toBe(496);
  });
});

describe('the viewport of a stage', () => {
  test('at rest cannot be panned; closer in it can', () => {
    expect(stageGeometry(stateOf()).isPannable).toBe(false);
    expect(stageGeometry(stateOf({ viewport: { zoom: 3, centre: { x: 0.4, y: 0.5 } } })).isPannable).toBe(true);
  });

  test('lays photo pixels on device pixels at 1:1, and nowhere else', () => {
    const at = (zoom: number) => {
      const state = stateOf({ viewport: { zoom, centre: { x: 0.41237, y: 0.53711 } } });
      const { view, limits } = stageGeometry(state);
      return { view, oneToOne: limits.oneToOne };
    };
    const { view } = at(at(1).oneToOne);
    expect(view.tx * 2).toBe(Math.round(view.tx * 2));
    expect(view.ty * 2).toBe(Math.round(view.ty * 2));
    const between = at(at(1).oneToOne * 0.83).view;
    expect(between.tx * 2).not.toBe(Math.round(between.tx * 2));
  });
});

describe('a swap', () => {
  const lying = fromParts<'photo', 'common'>({ scale: 0.8, angleRad: 0.15, tx: 0.1, ty: 0.05 });

  test('of a whole photo shows the whole other photo', () => {
    expect(viewportAfterSwap(stateOf({ after: wide, lying }))).toEqual(fitted(photoExtent(wide)));
  });

  test('of a close look keeps place and size, and swapping back leads back', () => {
    const viewport = { zoom: 4, centre: { x: 0.3, y: 0.6 } };
    const state = stateOf({ after: wide, lying, viewport });
    const swapped = viewportAfterSwap(state);
    const { a, b, tx, ty } = invert(lying);
    const other = stateOf({ before: wide, after: portrait, lying: { a, b, tx, ty }, viewport: swapped });
    const [was, is] = [stageGeometry(state), stageGeometry(other)];
    expect(Math.hypot(is.beforePlace.a, is.beforePlace.b)).toBeCloseTo(
      Math.hypot(was.afterPlace.a, was.afterPlace.b),
      9,
    );
    const back = viewportAfterSwap(other);
    expect(back.zoom).toBeCloseTo(4, 9);
    expect(back.centre.x).toBeCloseTo(0.3, 9);
  });
});
