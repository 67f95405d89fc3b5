import type { Colour } from '../comparison/draw-plan.ts';
import type { CommonPoint } from '../geometry/point.ts';
import type { PhotoId } from '../photo/photo.ts';

/** How the cells of a collage are arranged. `grid` and `strip` take any number of photos up to {@link MAX_CELLS}. */
export const COLLAGE_LAYOUTS = ['pair-across', 'pair-down', 'three', 'two-by-two', 'grid', 'strip'] as const;
export type CollageLayout = (typeof COLLAGE_LAYOUTS)[number];

/** The page formats offered; `custom` takes its size from {@link Collage.customPx}. */
export const PAGE_FORMATS = ['square', '4:5', '9:16', '16:9', 'a4', 'custom'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

/** The shortest and the longest side an exported picture may have, in pixels. */
export const MIN_PAGE_SIDE_PX = 64;
export const MAX_PAGE_SIDE_PX = 8192;

/** The most photos a collage holds: on the smallest page each of so many cells is still one pixel wide. */
export const MAX_CELLS = 60;

/** How far a cell can be zoomed in: 1 = the reference photo just covers the cell. */
export const MAX_ZOOM = 16;

/** The widest gap between cells, as a share of the page's short side. */
export const MAX_SPACING = 0.1;

/** What part of its (lined up) photo a cell shows. */
export interface CellCrop {
  /** The place in the middle of the cell, in the common space of the collage: the photo space of its reference photo. */
  readonly centre: CommonPoint;
  /** 1 = the reference photo just covers the cell; 2 = twice as large. 1–{@link MAX_ZOOM}. */
  readonly zoom: number;
}

/** One cell and the photo in it. */
export interface CollageCell {
  readonly photoId: PhotoId;
  /** A crop of this cell's own, used while {@link Collage.oneCrop} is off; absent until the cell was moved by itself. */
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
  /** The photos in the person's order. A layout with fewer places shows the first ones and keeps the rest. */
  readonly cells: readonly CollageCell[];
  /**
   * The photo on which the others are laid and whose photo space is the collage's common space. It stays the same when cells
   * change places, so that nothing but the places changes. Where it is not in the collage, the first photo is the reference.
   */
  readonly referenceId?: PhotoId;
  /** All cells show the same part of the common space; their own crops are kept but not used. */
  readonly oneCrop: boolean;
  /** The one crop of all cells that do not use their own; `null` while nobody chose: the largest part that all photos cover. */
  readonly crop: CellCrop | null;
  readonly page: PageFormat;
  /** Width and height in pixels for page format `custom`, each {@link MIN_PAGE_SIDE_PX}–{@link MAX_PAGE_SIDE_PX}. */
  readonly customPx: { readonly width: number; readonly height: number };
  readonly captions: CaptionChoice;
  readonly title: string;
  readonly watermark: string;
  readonly background: Colour;
  /** Gap between cells and around them, as a share of the page's short side, 0–{@link MAX_SPACING}. */
  readonly spacing: number;
  /** All photos are shown with their light matched, which a line at the foot of the page says. */
  readonly lightMatched?: true;
  /** The line that says whether the photos can be compared is the short one. It is never left out. */
  readonly shortVerdict?: true;
  /** UTC instant, ISO 8601. */
  readonly updatedAt: string;
}

/** A collage as it is on the screen; when it was changed is filled in when it is kept. */
export type CollageDraft = Omit<Collage, 'updatedAt'>;

/** What an exported picture can be saved as. */
export const EXPORT_FORMATS = ['jpeg', 'png', 'webp'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
