import type { PhotoPoint } from '../geometry/point.ts';
import type { Colour } from '../comparison/draw-plan.ts';
import type { PhotoId } from '../photo/photo.ts';

/** How the cells of a collage are arranged. `grid` and `strip` take any number of photos. */
export const COLLAGE_LAYOUTS = ['pair-across', 'pair-down', 'three', 'two-by-two', 'grid', 'strip'] as const;
export type CollageLayout = (typeof COLLAGE_LAYOUTS)[number];

/** The page formats offered; `custom` takes the size from {@link PageSize}. */
export const PAGE_FORMATS = ['square', '4:5', '9:16', '16:9', 'a4', 'custom'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** The longest side an exported picture may have, in pixels. */
export const MAX_PAGE_SIDE_PX = 8192;

/** What part of its (aligned) photo a cell shows. */
export interface CellCrop {
  /** The place in the middle of the cell, in the common space of the collage: the photo space of the first cell's photo. */
  readonly centre: PhotoPoint;
  /** 1 = the reference photo just covers the cell; 2 = twice as large. At least 1. */
  readonly zoom: number;
}

export interface CollageCell {
  readonly photoId: PhotoId;
  /** A crop of this cell's own; absent while the cell follows the collage's one crop. */
  readonly crop?: CellCrop;
  /** Free caption text. */
  readonly text: string;
}

/** Which captions are written under the cells. */
export interface CaptionChoice {
  readonly date: boolean;
  readonly daysSinceFirst: boolean;
  readonly text: boolean;
}

/** A collage as the person composed it. */
export interface Collage {
  readonly id: string;
  readonly layout: CollageLayout;
  readonly cells: readonly CollageCell[];
  /** The one crop of all cells that have none of their own. */
  readonly crop: CellCrop;
  readonly page: PageFormat;
  /** Width and height in pixels for page format `custom`, 64–{@link MAX_PAGE_SIDE_PX}. */
  readonly customPx: { readonly width: number; readonly height: number };
  readonly captions: CaptionChoice;
  readonly title: string;
  readonly watermark: string;
  readonly background: Colour;
  /** Gap between cells and around them, as a share of the page's short side, 0–0.1. */
  readonly spacing: number;
  readonly updatedAt: string;
}

/** What an exported picture can be saved as. */
export const EXPORT_FORMATS = ['jpeg', 'png', 'webp'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
