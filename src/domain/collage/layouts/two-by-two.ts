import type { Layout } from './layout.ts';

/** Four photos, two by two. */
export const twoByTwo: Layout = {
  places: () => 4,
  shapes: () => [{ columns: 2, rows: 2 }],
  cellsFit: 'page',
  byDate: false,
};
