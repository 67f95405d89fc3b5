import { MAX_CELLS } from '../collage.ts';
import type { Layout } from './layout.ts';

/** Photos in the order in which they were taken, whole, in one row, or in one column where that shows them larger. */
export const strip: Layout = {
  places: (photos) => Math.min(MAX_CELLS, Math.max(1, photos)),
  shapes: (places) => [
    { columns: places, rows: 1 },
    { columns: 1, rows: places },
  ],
  cellsFit: 'photo',
  byDate: true,
};
