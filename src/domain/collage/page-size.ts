import type { Size } from '../geometry/rectangle.ts';
import { type Collage, MAX_PAGE_SIDE_PX, MIN_PAGE_SIDE_PX, type PageFormat } from './collage.ts';

const SIZES: Readonly<Record<Exclude<PageFormat, 'custom'>, Size>> = {
  square: { width: 2160, height: 2160 },
  '4:5': { width: 2160, height: 2700 },
  '9:16': { width: 2160, height: 3840 },
  '16:9': { width: 3840, height: 2160 },
  // 210 × 297 mm at 300 dots per inch.
  a4: { width: 2480, height: 3508 },
};

/** A side of a custom page as it will be used: a whole number of pixels within the limits; what is no number counts as the smallest. */
export function validSidePx(side: number): number {
  if (Number.isNaN(side)) return MIN_PAGE_SIDE_PX;
  return Math.round(Math.min(MAX_PAGE_SIDE_PX, Math.max(MIN_PAGE_SIDE_PX, side)));
}

/** The size of a collage's page in pixels of the exported picture; whole numbers. */
export function pageSizePx({ page, customPx }: Pick<Collage, 'page' | 'customPx'>): Size {
  if (page !== 'custom') return SIZES[page];
  return { width: validSidePx(customPx.width), height: validSidePx(customPx.height) };
}
