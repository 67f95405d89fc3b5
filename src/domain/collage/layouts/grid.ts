import { MAX_CELLS } from '../collage.ts';
import type { Layout } from './layout.ts';

/** Any number of photos, in as many columns as show them largest; the last row may hold fewer and is centred. */
export const grid: Layout = {
  places: (photos) => Math.min(MAX_CELLS, Math.max(1, photos)),
  shapes: (places) => Array.from({ length: places }, (_, i) => ({ columns: i + 1, rows: Math.ceil(places / (i + 1)) })),
  cellsFit: 'page',
  byDate: false,
};
