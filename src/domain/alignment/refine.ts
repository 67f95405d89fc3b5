import type { Size } from '../geometry/rectangle.ts';
import { compose, type Similarity } from '../geometry/similarity.ts';
import { halvePlane, type Levels } from '../raster/halve.ts';
import { localContrast } from '../raster/local-contrast.ts';
import type { Plane } from '../raster/raster.ts';
import { resample } from '../raster/resample.ts';
import { correlation } from './correlation.ts';
import { shiftTowards } from './shift-towards.ts';

/** A small picture cut out of the before photo, in which the after photo is laid on it. */
export interface Frame extends Size {
  readonly toBefore: Similarity<'frame', 'raster'>;
  /** How much each pixel of the frame counts, 0–1. */
  readonly mask: Plane;
  /** What counts as the surroundings of a pixel, as a standard deviation in pixels of the frame. */
  readonly sigmaPx: number;
  /** How many sizes of the frame are gone through, each twice the one before; the last is the frame itself. */
  readonly sizes: number;
}

/** The before photo in one size of its frame. */
interface Template extends Size {
  readonly toFrame: Similarity<'frame', 'frame'>;
  readonly contrast: Plane;
  readonly weights: Plane;
  readonly sigmaPx: number;
}

/** The before photo, ready for the after to be laid on it; the coarsest size first. */
export type Templates = readonly Template[];

/** Where the pixels of two photos agree best. */
export interface Refined {
  readonly toAfter: Similarity<'frame', 'raster'>;
  /** How alike they are there, and were at the start, −1…1. */
  readonly likeness: number;
  readonly likenessBefore: number;
}

const MOST_STEPS = 10;
/** A step that moves nothing by more than this, in pixels of the size at hand, is the last: the next would move a fifth as far. */
const STILL_PX = 0.012;

/** Pixel by pixel, one plane times the other. */
function product({ width, height, data }: Plane, other: Plane): Plane {
  const result = new Float32Array(data.length);
  for (let i = 0; i < result.length; i++) result[i] = (data[i] ?? 0) * (other.data[i] ?? 0);
  return { width, height, data: result };
}

/** Cuts the frame out of the before photo, in all its sizes. */
export function frameTemplates(before: Levels<Plane>, frame: Frame): Templates {
  const templates: Template[] = [];
  let mask = frame.mask;
  for (let size = 0; size < frame.sizes; size++) {
    if (size > 0) mask = halvePlane(mask);
    const factor = 2 ** size;
    const toFrame = { a: factor, b: 0, tx: 0, ty: 0 };
    const cut = resample(before, compose(frame.toBefore, toFrame), mask);
    const sigmaPx = frame.sigmaPx / factor;
    const { contrast, trust } = localContrast(cut, sigmaPx);
    const { width, height } = mask;
    templates.unshift({ width, height, toFrame, contrast, weights: product(mask, trust), sigmaPx });
  }
  return templates;
}

/** The after photo as it lies on a template, and how much each pixel counts there. */
function laidOn(template: Template, after: Levels<Plane>, toAfter: Similarity<'frame', 'raster'>) {
  const cut = resample(after, compose(toAfter, template.toFrame), template);
  const { contrast, trust } = localContrast(cut, template.sigmaPx);
  return { contrast, weights: product(template.weights, trust) };
}

const likenessOf = (template: Template, laid: Pick<Template, 'contrast' | 'weights'>) =>
  correlation(template.contrast, laid.contrast, laid.weights);

/** How alike the photos are when the after lies so, in the finest size. */
export function likenessAt(templates: Templates, after: Levels<Plane>, toAfter: Similarity<'frame', 'raster'>): number {
  const finest = templates.at(-1);
  return finest ? likenessOf(finest, laidOn(finest, after, toAfter)) : 0;
}

/**
 * Moves the after photo over one size of the frame until nothing moves any more.
 * @returns where it lies then, and how alike the photos are there, if it has come to rest
 */
function settle(template: Template, after: Levels<Plane>, start: Similarity<'frame', 'raster'>) {
  const { toFrame } = template;
  const fromFrame = { a: 1 / toFrame.a, b: 0, tx: 0, ty: 0 };
  let toAfter = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const laid = laidOn(template, after, toAfter);
    const shift = shiftTowards(template.contrast, laid.contrast, laid.weights);
    if (!shift) break;
    toAfter = compose(toAfter, compose(toFrame, compose(shift.transform, fromFrame)));
    // After so small a step the photos are as alike as before it.
    if (shift.largestPx < STILL_PX) return { toAfter, likeness: likenessOf(template, laid) };
  }
  return { toAfter, likeness: null };
}

/**
 * Moves the after photo until its pixels agree best with those of the before: Lucas–Kanade with a similarity (Baker and Matthews 2004),
 * from coarse to fine, on local contrast, so that light and colour do not matter.
 * @param start where it lies at first, within about a tenth of the frame
 */
export function refine(templates: Templates, after: Levels<Plane>, start: Similarity<'frame', 'raster'>): Refined {
  let toAfter = start;
  let likeness: number | null = null;
  for (const template of templates) ({ toAfter, likeness } = settle(template, after, toAfter));
  return {
    toAfter,
    likeness: likeness ?? likenessAt(templates, after, toAfter),
    likenessBefore: likenessAt(templates, after, start),
  };
}
