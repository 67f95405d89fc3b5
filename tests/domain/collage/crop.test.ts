import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellCrop, MAX_ZOOM } from '../../../src/domain/collage/collage.ts';
import {
  automaticCrop,
  type CropScene,
  commonToPage,
  isCovered,
  limitCrop,
  panCrop,
  zoomCrop,
} from '../../../src/domain/collage/crop.ts';
import { apply } from '../../../src/domain/geometry/similarity.ts';
import { runs, someAlignment } from './a-collage.ts';

const sizes = fc
  .double({ min: 0.4, max: 1, noNaN: true })
  .chain((other) => fc.constantFrom({ width: 1, height: other }, { width: other, height: 1 }));
const cells = fc.record({ width: fc.integer({ min: 40, max: 3000 }), height: fc.integer({ min: 40, max: 3000 }) });
const whole = { a: 1, b: 0, tx: 0, ty: 0 };
const scenes: fc.Arbitrary<CropScene> = fc
  .tuple(cells, sizes, fc.array(fc.record({ size: sizes, toCommon: someAlignment }), { maxLength: 3 }))
  .map(([cell, reference, others]) => ({
    cell,
    reference,
    photos: [{ size: reference, toCommon: whole }, ...others],
  }));
const crops: fc.Arbitrary<CellCrop> = fc.record({
  centre: fc.record({ x: fc.double({ min: -1, max: 2, noNaN: true }), y: fc.double({ min: -1, max: 2, noNaN: true }) }),
  zoom: fc.double({ min: 0.2, max: 40, noNaN: true }),
});
const area = ({ cell }: CropScene) => ({ x: 0, y: 0, ...cell });

describe('the automatic crop', () => {
  test('of one photo shows as much of it as covers the cell, from its middle', () => {
    fc.assert(
      fc.property(cells, sizes, (cell, reference) => {
        const crop = automaticCrop({ cell, reference, photos: [{ size: reference, toCommon: whole }] });
        expect(crop.zoom).toBe(1);
        expect(crop.centre.x).toBeCloseTo(reference.width / 2, 6);
        expect(crop.centre.y).toBeCloseTo(reference.height / 2, 6);
      }),
      runs,
    );
  });

  test('is covered by all photos wherever a crop is, and then as wide as can be', () => {
    fc.assert(
      fc.property(scenes, crops, (scene, other) => {
        const crop = automaticCrop(scene);
        const legal = limitCrop(scene, other);
        fc.pre(isCovered(scene, legal));
        expect(isCovered(scene, crop)).toBe(true);
        expect(crop.zoom).toBeLessThanOrEqual(legal.zoom * (1 + 1e-6));
      }),
      runs,
    );
  });

  test('is the reference photo when the photos have nothing in common', () => {
    const reference = { width: 0.75, height: 1 };
    const far = { size: reference, toCommon: { ...whole, tx: 5 } };
    const here = { size: reference, toCommon: whole };
    const crop = automaticCrop({ cell: { width: 300, height: 400 }, reference, photos: [here, far] });
    expect(crop).toEqual({ centre: { x: 0.375, y: 0.5 }, zoom: 1 });
  });
});

describe('limits', () => {
  test('hold every crop in the reference photo or, better, in all photos, and change nothing the second time', () => {
    fc.assert(
      fc.property(scenes, crops, (scene, wanted) => {
        const crop = limitCrop(scene, wanted);
        expect(crop.zoom).toBeGreaterThanOrEqual(1);
        expect(crop.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        const alone = { ...scene, photos: scene.photos.slice(0, 1) };
        expect(isCovered(alone, crop)).toBe(true);
        const again = limitCrop(scene, crop);
        expect(Math.hypot(again.centre.x - crop.centre.x, again.centre.y - crop.centre.y)).toBeLessThan(1e-8);
      }),
      runs,
    );
  });

  test('leave a crop alone that all photos cover', () => {
    fc.assert(
      fc.property(scenes, fc.double({ min: 1, max: 3, noNaN: true }), (scene, factor) => {
        const widest = automaticCrop(scene);
        fc.pre(isCovered(scene, widest) && widest.zoom * factor <= MAX_ZOOM);
        const wanted = { ...widest, zoom: widest.zoom * factor };
        const crop = limitCrop(scene, wanted);
        expect(crop.zoom).toBe(wanted.zoom);
        expect(Math.hypot(crop.centre.x - wanted.centre.x, crop.centre.y - wanted.centre.y)).toBeLessThan(1e-7);
      }),
      runs,
    );
  });
});

describe('moving a crop', () => {
  const reference = { width: 0.75, height: 1 };
  const scene: CropScene = {
    cell: { width: 300, height: 400 },
    reference,
    photos: [{ size: reference, toCommon: whole }],
  };
  const middle: CellCrop = { centre: { x: 0.375, y: 0.5 }, zoom: 4 };

  test('the picture follows the finger', () => {
    const place = { x: 0.4, y: 0.45 };
    const before = apply(commonToPage(scene, middle, area(scene)), place);
    const after = apply(commonToPage(scene, panCrop(scene, middle, 30, -20), area(scene)), place);
    expect(after.x - before.x).toBeCloseTo(30, 9);
    expect(after.y - before.y).toBeCloseTo(-20, 9);
  });

  test('what is under the pointer stays there while zooming', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -150, max: 150, noNaN: true }),
        fc.double({ min: -200, max: 200, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (x, y, factor) => {
          const zoomed = zoomCrop(scene, middle, factor, { x, y });
          expect(zoomed.zoom).toBeCloseTo(4 * factor, 9);
          const at = commonToPage(scene, middle, area(scene));
          const place = { x: (150 + x - at.tx) / at.a, y: (200 + y - at.ty) / at.a };
          const moved = apply(commonToPage(scene, zoomed, area(scene)), place);
          expect(moved.x).toBeCloseTo(150 + x, 6);
          expect(moved.y).toBeCloseTo(200 + y, 6);
        },
      ),
      runs,
    );
  });

  test('the photo never leaves its cell', () => {
    const dragged = panCrop(scene, { ...middle, zoom: 1 }, 500, 500);
    expect(dragged.centre.x).toBeCloseTo(0.375, 8);
    expect(dragged.centre.y).toBeCloseTo(0.5, 8);
    expect(zoomCrop(scene, middle, 0.01).zoom).toBe(1);
  });
});
