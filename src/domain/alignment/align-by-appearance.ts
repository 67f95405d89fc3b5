import type { Size } from '../geometry/rectangle.ts';
import { compose, invert, type Similarity } from '../geometry/similarity.ts';
import type { Levels } from '../raster/halve.ts';
import type { Plane } from '../raster/raster.ts';
import { searchOverlays } from './overlay-search.ts';
import { type Frame, frameTemplates, type Refined, refine, type Templates } from './refine.ts';

/** How one photo lies on another by its looks alone, in pixels of their rasters. */
export interface AppearanceFit {
  readonly afterToBefore: Similarity<'raster', 'raster'>;
  /** How alike the photos are where they lie on each other, −1…1. */
  readonly likeness: number;
}

/** Long side of the frame, in pixels; gone through at 64, 128 and 256 px. */
const FRAME_PX = 256;
const SIZES = 3;
/** What counts as surroundings, in pixels of the frame. */
const SIGMA_PX = 10;
/** So many of the search's candidates are refined on the smallest size, of those so many on the middle one, and of those one in full. */
const TRIED = 12;
const FINALISTS = 3;
/** Less alike than this, nothing was found. */
const LEAST_LIKENESS = 0.15;

/** The whole before photo. */
function wholeFrame({ width, height }: Size): Frame {
  const unit = Math.max(width, height) / FRAME_PX;
  const multiple = (length: number) => Math.max(16, Math.floor(length / unit / 4) * 4);
  const size = { width: multiple(width), height: multiple(height) };
  return {
    ...size,
    toBefore: { a: unit, b: 0, tx: 0, ty: 0 },
    mask: { ...size, data: new Float32Array(size.width * size.height).fill(1) },
    sigmaPx: SIGMA_PX,
    sizes: SIZES,
  };
}

/** The best of several starts on the given templates, the most alike first. */
function refineAll(
  templates: Templates,
  after: Levels<Plane>,
  starts: readonly Similarity<'frame', 'raster'>[],
): Refined[] {
  return starts.map((start) => refine(templates, after, start)).toSorted((a, b) => b.likeness - a.likeness);
}

/**
 * Lays one photo on the other by its looks alone: every shift, turn and size is tried on small pictures, and the best are refined on
 * larger ones. It can be wrong without noticing.
 * @returns `null` where nothing matches
 */
export function alignByAppearance(before: Levels<Plane>, after: Levels<Plane>): AppearanceFit | null {
  const frame = wholeFrame(before);
  const templates = frameTemplates(before, frame);
  const starts = searchOverlays(before, after)
    .slice(0, TRIED)
    .map(({ beforeToAfter }) => compose(beforeToAfter, frame.toBefore));
  const rough = refineAll(templates.slice(0, 1), after, starts).slice(0, FINALISTS);
  const places = rough.map(({ toAfter }) => toAfter);
  const [finer] = refineAll(templates.slice(1, 2), after, places);
  const best = finer && refine(templates.slice(2), after, finer.toAfter);
  if (!best || best.likeness < LEAST_LIKENESS) return null;
  return { afterToBefore: compose(frame.toBefore, invert(best.toAfter)), likeness: best.likeness };
}
