import type { Layout } from './layout.ts';

/** Two photos, one above the other. */
export const pairDown: Layout = {
  places: () => 2,
  shapes: () => [{ columns: 1, rows: 2 }],
  cellsFit: 'page',
  byDate: false,
};
