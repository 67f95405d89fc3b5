import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Drawn } from '../../../src/app/ports.ts';
import { withCrop } from '../../../src/domain/collage/edit-collage.ts';
import { type PlannedCollage, planCollage } from '../../../src/domain/collage/plan-collage.ts';
import type { DrawPlan } from '../../../src/domain/comparison/draw-plan.ts';
import {
  cellAt,
  cornersOf,
  cropOfGrip,
  cropOfKey,
  cropOfWheel,
  isOnHandle,
} from '../../../src/ui/collage/preview/cell-gestures.ts';
import { movedCells } from '../../../src/ui/collage/preview/moved-cells.ts';
import { createPlanPainter, type PainterNews } from '../../../src/ui/collage/preview/plan-painter.ts';
import { fitPage } from '../../../src/ui/collage/preview/useFittedSize.ts';
import { inputsOf, photoOf } from '../../domain/collage/a-collage.ts';

const SIZE = { widthPx: 3000, heightPx: 4000 };
const inputs = inputsOf([photoOf(1, SIZE, '2026-03-04'), photoOf(2, SIZE, '2026-06-01')], {
  crop: { centre: { x: 0.375, y: 0.5 }, zoom: 4 },
});
const planned = planCollage(inputs);
const [first, second] = planned.cells;
const crop = first?.crop;
if (!first || !second || !crop) throw new Error('two cells with photos');
const middle = { x: first.area.x + first.area.width / 2, y: first.area.y + first.area.height / 2 };

describe('pointing', () => {
  test('finds the cell under a point, and its corners', () => {
    expect(cellAt(planned.cells, middle)).toBe(0);
    expect(cellAt(planned.cells, { x: second.area.x, y: second.area.y })).toBe(1);
    expect(cellAt(planned.cells, { x: 1, y: 1 })).toBeNull();
    expect(cornersOf(first)).toHaveLength(4);
    expect(isOnHandle(first, { x: first.area.x - 5, y: first.area.y + 5 }, 10)).toBe(true);
    expect(isOnHandle(first, middle, 10)).toBe(false);
  });
});

describe('fingers', () => {
  const grip = (kind: 'hand' | 'handle', ...from: { x: number; y: number }[]) => ({ kind, cell: first, crop, from });
  const at = (dx: number, dy = 0) => ({ x: middle.x + dx, y: middle.y + dy });

  test('one drags the picture with it', () => {
    const moved = cropOfGrip(grip('hand', at(0)), [at(100)]);
    expect(moved.zoom).toBe(crop.zoom);
    expect(moved.centre.x).toBeLessThan(crop.centre.x);
  });

  test('two that part by half zoom by half, about the place between them', () => {
    const zoomed = cropOfGrip(grip('hand', at(-100), at(100)), [at(-150), at(150)]);
    expect(zoomed.zoom).toBeCloseTo(crop.zoom * 1.5, 9);
    expect(zoomed.centre.x).toBeCloseTo(crop.centre.x, 9);
  });

  test('two that move together drag', () => {
    const both = cropOfGrip(grip('hand', at(-100), at(100)), [at(-60, 30), at(140, 30)]);
    const one = cropOfGrip(grip('hand', at(0)), [at(40, 30)]);
    expect(both.zoom).toBeCloseTo(one.zoom, 9);
    expect(both.centre.x).toBeCloseTo(one.centre.x, 9);
  });

  test('the handle zooms about the middle of the cell', () => {
    const zoomed = cropOfGrip(grip('handle', at(200)), [at(300)]);
    expect(zoomed).toEqual({ centre: crop.centre, zoom: crop.zoom * 1.5 });
  });

  test('the wheel zooms in when it turns away', () => {
    expect(cropOfWheel(first, crop, middle, -0.2).zoom).toBeGreaterThan(crop.zoom);
    expect(cropOfWheel(first, crop, middle, 0.2).zoom).toBeLessThan(crop.zoom);
  });

  test('keys do the same; 0 takes the choice back, and other keys are not ours', () => {
    expect(cropOfKey(first, 'ArrowRight', false)?.centre.x).toBeLessThan(crop.centre.x);
    expect(cropOfKey(first, 'ArrowUp', true)?.centre.y).toBeGreaterThan(crop.centre.y);
    expect(cropOfKey(first, '+', false)?.zoom).toBeGreaterThan(crop.zoom);
    expect(cropOfKey(first, '-', false)?.zoom).toBeLessThan(crop.zoom);
    expect(cropOfKey(first, '0', false)).toBeNull();
    expect(cropOfKey(first, 'a', false)).toBeUndefined();
  });
});

describe('pixels on the move', () => {
  const after = (zoom: number, x = 0.375) =>
    planCollage({ ...inputs, collage: withCrop(inputs.collage, 0, { centre: { x, y: 0.5 }, zoom }) });

  test('nothing moves while nothing changed', () => {
    expect(movedCells(planned, planned)).toEqual([]);
  });

  test('the painted picture of a cell grows about the middle when it is zoomed', () => {
    const moved = movedCells(planned, after(8));
    expect(moved?.map(({ place }) => place)).toEqual([0, 1]);
    expect(moved?.[0]?.to.width).toBeCloseTo(first.area.width * 2, 6);
    expect(moved?.[0]?.to.x).toBeCloseTo(first.area.x - first.area.width / 2, 6);
  });

  test('another layout cannot be shown by moving pixels', () => {
    const down = planCollage({ ...inputs, collage: { ...inputs.collage, layout: 'pair-down' } });
    expect(movedCells(planned, down)).toBeNull();
  });
});

describe('the size of the preview', () => {
  test('is the largest that fits, in whole device pixels', () => {
    expect(fitPage({ width: 2160, height: 2160 }, { width: 500.4, height: 700 }, 2)).toEqual({
      css: { width: 500, height: 500 },
      scale: 1000 / 2160,
    });
  });

  test('never has more pixels than the file', () => {
    expect(fitPage({ width: 100, height: 50 }, { width: 500, height: 500 }, 1)?.scale).toBe(1);
  });

  test.each([
    [2160, 2160],
    [2160, 2700],
    [2160, 3840],
    [3840, 2160],
    [2480, 3508],
    [1234, 777],
  ])('a page of the preview’s own size is shown pixel for pixel (%i × %i)', (width, height) => {
    for (const room of [
      { width: 801, height: 611 },
      { width: 337, height: 523 },
      { width: 1000, height: 900 },
    ]) {
      const fitted = fitPage({ width, height }, room, 1.5);
      const shown = {
        width: Math.round(width * (fitted?.scale ?? 0)),
        height: Math.round(height * (fitted?.scale ?? 0)),
      };
      expect(fitPage(shown, room, 1.5)?.scale).toBe(1);
    }
  });

  test('is not known without room', () => {
    expect(fitPage({ width: 10, height: 10 }, { width: 0, height: 10 }, 1)).toBeNull();
  });
});

describe('painting', () => {
  /** A canvas that only remembers, and a worker that answers when it is told to. */
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function easel() {
    const shown: number[] = [];
    const waiting: ((drawn: Drawn<ImageBitmap>) => void)[] = [];
    const asked: DrawPlan[] = [];
    const bitmap = { width: 10, height: 20, close: vi.fn<() => void>() };
    const canvas = {
      width: 0,
      height: 0,
      ariaBusy: null as string | null,
      getContext: () => ({ transferFromImageBitmap: () => shown.push(shown.length) }),
    };
    const news = { onPainted: vi.fn<PainterNews['onPainted']>(), onFailed: vi.fn<PainterNews['onFailed']>() };
    const drawPlan = (plan: DrawPlan) => {
      asked.push(plan);
      return new Promise<Drawn<ImageBitmap>>((resolve) => waiting.push(resolve));
    };
    const painter = createPlanPainter(canvas as unknown as HTMLCanvasElement, drawPlan, news);
    const answer = async (drawn: Drawn<ImageBitmap> = { ok: true, value: bitmap as unknown as ImageBitmap }) => {
      waiting.shift()?.(drawn);
      await vi.advanceTimersByTimeAsync(0);
    };
    return { painter, canvas, news, asked, shown, answer, bitmap };
  }
  const plans = [1, 2, 3].map((n): PlannedCollage => ({ ...planned, plan: { ...planned.plan, width: n } }));
  const [a, b, c] = plans as [PlannedCollage, PlannedCollage, PlannedCollage];

  test('one drawing at a time, then the last one that was asked for', async () => {
    const { painter, canvas, news, asked, answer } = easel();
    for (const plan of [a, b, c]) painter.paint(plan, 1);
    expect(asked).toEqual([a.plan]);
    expect(canvas.ariaBusy).toBe('true');
    await answer();
    expect(asked).toEqual([a.plan, c.plan]);
    await answer();
    expect(news.onPainted.mock.calls.map(([plan]) => plan)).toEqual([a, c]);
    expect([canvas.width, canvas.height, canvas.ariaBusy]).toEqual([10, 20, 'false']);
  });

  test('while a gesture goes on, only so often, and never too little in the end', async () => {
    const { painter, asked, answer } = easel();
    painter.paint(a, 1);
    await answer();
    painter.paintMoving(b, 1);
    painter.paintMoving(c, 1);
    expect(asked).toEqual([a.plan]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([a.plan, c.plan]);
    painter.paintMoving(a, 1);
    await answer();
    painter.paint(b, 1);
    await answer();
    expect(asked).toEqual([a.plan, c.plan, b.plan]);
  });

  test('a drawing that failed is told of, and the next one is made', async () => {
    const { painter, news, asked, answer } = easel();
    painter.paint(a, 1);
    painter.paint(b, 1);
    await answer({ ok: false, reason: 'damaged' });
    expect(news.onFailed).toHaveBeenCalledWith(a, 'damaged');
    expect(asked).toEqual([a.plan, b.plan]);
  });

  test('what comes after closing is closed and not shown', async () => {
    const { painter, news, shown, answer, bitmap } = easel();
    painter.paint(a, 1);
    painter.close();
    await answer();
    expect(bitmap.close).toHaveBeenCalled();
    expect([shown.length, news.onPainted.mock.calls.length]).toEqual([0, 0]);
  });
});
