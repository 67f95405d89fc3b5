import type { CommonPoint } from '../geometry/point.ts';
import type { PhotoId } from '../photo/photo.ts';

/** How two photos are shown together. */
export const COMPARE_MODES = ['slider', 'side-by-side', 'onion', 'blink', 'difference'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** `vertical`: a divider that stands upright and moves left and right; `horizontal`: one that lies and moves up and down. */
export type DividerDirection = 'vertical' | 'horizontal';

/** What part of the common space fills the stage. */
export interface Viewport {
  /** The place in the middle of the stage. */
  readonly centre: CommonPoint;
  /** 1 = the reference photo just fits the stage; 2 = twice as large. */
  readonly zoom: number;
}

/** A comparison as a person left it, to be returned to. */
export interface Comparison {
  readonly id: string;
  readonly name: string;
  readonly beforeId: PhotoId;
  readonly afterId: PhotoId;
  readonly mode: CompareMode;
  readonly direction: DividerDirection;
  /** Where the divider stands, 0 = all after … 1 = all before. */
  readonly split: number;
  /** How much of the after shows in onion mode, 0–1. */
  readonly opacity: number;
  readonly viewport: Viewport;
  /** Both photos are shown with their light matched. */
  readonly lightMatched?: true;
  /** UTC instants, ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
