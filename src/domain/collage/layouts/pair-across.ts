import type { Layout } from './layout.ts';

/** Two photos side by side. */
export const pairAcross: Layout = {
  places: () => 2,
  shapes: () => [{ columns: 2, rows: 1 }],
  cellsFit: 'page',
  byDate: false,
};
