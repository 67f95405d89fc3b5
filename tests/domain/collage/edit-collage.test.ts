import { describe, expect, test } from 'vitest';
import type { CollageCell } from '../../../src/domain/collage/collage.ts';
import {
  withCellMoved,
  withCellsSwapped,
  withCellText,
  withCrop,
  withoutCell,
  withPhotoAt,
  withPhotos,
} from '../../../src/domain/collage/edit-collage.ts';
import { exportFileName } from '../../../src/domain/collage/file-name.ts';
import { pageSizePx } from '../../../src/domain/collage/page-size.ts';
import { contrastRatio, isColour, textColourOn } from '../../../src/domain/collage/text-colour.ts';
import { collageOf, photoOf } from './a-collage.ts';

const SIZE = { widthPx: 3024, heightPx: 4032 };
const photos = [1, 2, 3].map((i) => photoOf(i, SIZE, `2026-03-0${i}`));
const collage = collageOf(photos);
const ids = ({ cells }: { cells: readonly CollageCell[] }) => cells.map(({ photoId }) => photoId).join(' ');
const crop = { centre: { x: 0.4, y: 0.4 }, zoom: 2 };

describe('editing', () => {
  test('moves, swaps, replaces, removes and adds cells', () => {
    expect(ids(withCellMoved(collage, 0, 2))).toBe('p2 p3 p1');
    expect(withCellMoved(collage, 0, 3)).toBe(collage);
    expect(ids(withCellsSwapped(collage, 0, 2))).toBe('p3 p2 p1');
    expect(withCellsSwapped(collage, 0, 7)).toBe(collage);
    expect(ids(withPhotoAt(collage, 1, 'p9'))).toBe('p1 p9 p3');
    expect(ids(withPhotoAt(collage, 5, 'p9'))).toBe('p1 p2 p3 p9');
    expect(ids(withoutCell(collage, 1))).toBe('p1 p3');
  });

  test('keeps text and crop of the photos that stay, and the text of a cell that gets another photo', () => {
    const written = withCrop({ ...withCellText(collage, 1, 'before'), oneCrop: false }, 1, crop);
    expect(withPhotos(written, ['p3', 'p2']).cells[1]).toEqual({ photoId: 'p2', text: 'before', crop });
    const twice = withPhotoAt(written, 2, 'p2');
    expect(withPhotos(twice, ['p2', 'p2', 'p1']).cells.map((cell) => cell.crop ?? null)).toEqual([crop, null, null]);
    expect(withPhotoAt(written, 1, 'p9').cells[1]).toEqual({ photoId: 'p9', text: 'before' });
  });

  test('a crop goes to all cells or to one, and can be taken back', () => {
    expect(withCrop(collage, 1, crop)).toMatchObject({ crop, cells: collage.cells });
    const own = withCrop({ ...collage, oneCrop: false }, 1, crop);
    expect(own.crop).toBeNull();
    expect(own.cells.map((cell) => cell.crop)).toEqual([undefined, crop, undefined]);
    expect(withCrop(own, 1, null).cells).toEqual(collage.cells);
  });
});

describe('the page', () => {
  test.each([
    ['square', 2160, 2160],
    ['4:5', 2160, 2700],
    ['9:16', 2160, 3840],
    ['16:9', 3840, 2160],
    ['a4', 2480, 3508],
  ] as const)('%s is %i × %i', (page, width, height) => {
    expect(pageSizePx({ ...collage, page })).toEqual({ width, height });
  });

  test('a custom size is held to whole pixels within the limits', () => {
    const size = (width: number, height: number) => pageSizePx({ page: 'custom', customPx: { width, height } });
    expect(size(8192, 64)).toEqual({ width: 8192, height: 64 });
    expect(size(9000, 0)).toEqual({ width: 8192, height: 64 });
    expect(size(100.6, Number.NaN)).toEqual({ width: 101, height: 64 });
  });

  test('text can be read on every background', () => {
    for (let grey = 0; grey < 256; grey += 1) {
      for (const tint of [0, 90, 255]) {
        const hex = (value: number) => value.toString(16).padStart(2, '0');
        const background = `#${hex(grey)}${hex(tint)}${hex(255 - grey)}`;
        expect(contrastRatio(textColourOn(background), background)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(['#ffffff', '#000000', '#777777', '#1a1a1a'].map(textColourOn)).toEqual([
      '#1a1a1a',
      '#f5f5f5',
      '#000000',
      '#f5f5f5',
    ]);
    expect(['#a1B2c3', 'red', '#fff', '#12345g'].map(isColour)).toEqual([true, false, false, false]);
  });
});

describe('the file’s name', () => {
  test.each([
    ['', ['2026-06-01', '2026-03-04'], 'jpeg', 'samelight-2026-03-04-2026-06-01.jpg'],
    ['', ['2026-06-01', '2026-06-01'], 'png', 'samelight-2026-06-01.png'],
    ['', [], 'webp', 'samelight.webp'],
    ['My cheeks', ['2026-06-01'], 'jpeg', 'samelight-My-cheeks-2026-06-01.jpg'],
    ['../a\u202egpj.\u0000exe: <b>', [], 'png', 'samelight-agpj-exe-b.png'],
    ['Größe 日本 👩🏽', [], 'png', 'samelight-Größe-日本-👩🏽.png'],
    ['-'.repeat(80), [], 'png', 'samelight.png'],
  ] as const)('%j of %j as %s', (title, days, format, name) => {
    expect(exportFileName(title, days, format)).toBe(name);
  });

  test('stays short', () => {
    expect(exportFileName('a'.repeat(500), ['2026-06-01'], 'jpeg').length).toBeLessThan(100);
  });
});
