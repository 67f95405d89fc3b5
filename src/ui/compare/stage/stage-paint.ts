import { cornersOf, photoExtent } from '../../../domain/comparison/extent.ts';
import { dividerPx, splitPercent } from '../../../domain/comparison/split.ts';
import type { StageGeometry, StageState } from '../../../domain/comparison/stage-geometry.ts';
import type { Point, Space } from '../../../domain/geometry/point.ts';
import { COMPARE_WORDS } from '../words.ts';
import type { LayerElements } from './photo-layer.ts';

/** The elements of a stage that are written to while something is dragged. */
export interface StageElements {
  readonly root: HTMLElement;
  readonly before: LayerElements & { readonly layer: HTMLElement };
  readonly after: LayerElements & { readonly layer: HTMLElement };
  /** Absent where nothing is split. */
  readonly handle: HTMLElement | null;
}

/** What is to be seen: both photos as the mode has it, or one of them alone. */
export type Shown = 'both' | 'before' | 'after';

/** Moves divider and clip; the only thing that happens while the split is dragged. */
export function paintSplit(
  { root, after, handle }: StageElements,
  split: number,
  state: StageState,
  geometry: StageGeometry,
): void {
  const px = dividerPx(split, geometry.track);
  // On a whole device pixel the edge is sharp.
  const place = `${Math.round(px * state.deviceRatio) / state.deviceRatio}px`;
  after.layer.style.setProperty('--split', place);
  handle?.style.setProperty('--split', place);
  const all = split <= 0 ? 'after' : split >= 1 ? 'before' : '';
  if (root.dataset.all !== all) root.dataset.all = all;
}

/** Tells the value of the split; at once, so that whoever pressed a key and asks hears the new one. */
export function tellSplit({ handle }: StageElements, split: number): void {
  const percent = String(splitPercent(split));
  if (!handle || handle.getAttribute('aria-valuenow') === percent) return;
  handle.setAttribute('aria-valuenow', percent);
  handle.setAttribute('aria-valuetext', COMPARE_WORDS.splitValue(splitPercent(split)));
}

/** Lays out one pane or two. */
export function paintPanes({ root }: StageElements, { arrangement, frame }: StageGeometry): void {
  root.dataset.arrangement = arrangement;
  root.style.setProperty('--pane-width', `${frame.pane.width}px`);
  root.style.setProperty('--pane-height', `${frame.pane.height}px`);
}

function polygon(points: readonly Point<Space>[]): string {
  return `polygon(${points.map(({ x, y }) => `${x}px ${y}px`).join(',')})`;
}

/** In difference mode only the part that both photos cover says anything: each is cut off at the other's edges. */
export function paintOverlap({ before, after }: StageElements, state: StageState, geometry: StageGeometry): void {
  const isCut = state.mode === 'difference';
  before.layer.style.clipPath = isCut ? polygon(cornersOf(photoExtent(state.after), geometry.afterPlace)) : '';
  after.layer.style.clipPath = isCut ? polygon(cornersOf(photoExtent(state.before), geometry.beforePlace)) : '';
}
