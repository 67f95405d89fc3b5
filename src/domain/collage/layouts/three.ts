import type { Layout } from './layout.ts';

/** Three photos in a row, or in a column where that shows them larger. */
export const three: Layout = {
  places: () => 3,
  shapes: () => [
    { columns: 3, rows: 1 },
    { columns: 1, rows: 3 },
  ],
  cellsFit: 'page',
  byDate: false,
};
