import { cornersOf, photoExtent } from '../../../domain/comparison/extent.ts';
import { dividerPx, splitPercent } from '../../../domain/comparison/split.ts';
import type { StageGeometry, StageState } from '../../../domain/comparison/stage-geometry.ts';
import type { Point, Space } from '../../../domain/geometry/point.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import type { LayerElements } from './photo-layer.ts';

/** The elements of a stage that are written to while something is dragged. */
export interface StageElements {
  readonly root: HTMLElement;
  readonly before: LayerElements & { readonly layer: HTMLElement };
  /** The after photo lies in a sheet that moves against its window, so that it stands still while the window moves with the divider. */
  readonly after: LayerElements & { readonly layer: HTMLElement; readonly sheet: HTMLElement };
  /** Absent where nothing is split. */
  readonly handle: HTMLElement | null;
}

/** What is to be seen: both photos as the mode has it, or one of them alone. */
export type Shown = 'both' | 'before' | 'after';

function setTransform({ style }: HTMLElement, transform: string): void {
  if (style.transform !== transform) style.transform = transform;
}

/**
 * Moves the divider and the window through which the after photo is seen; all that happens while the split is dragged. Only
 * transforms change, which the compositor takes without anything being painted again.
 */
export function paintSplit(
  { root, after, handle }: StageElements,
  split: number,
  state: StageState,
  geometry: StageGeometry,
): void {
  const px = dividerPx(split, geometry.track);
  // On a whole device pixel the edge is sharp.
  const place = Math.round(px * state.deviceRatio) / state.deviceRatio;
  const [x, y] = state.direction === 'vertical' ? [place, 0] : [0, place];
  const isSplit = state.mode === 'slider' && split > 0;
  setTransform(after.layer, isSplit ? `translate(${x}px, ${y}px)` : '');
  setTransform(after.sheet, isSplit ? `translate(${-x}px, ${-y}px)` : '');
  if (handle) setTransform(handle, `translate(${x}px, ${y}px)`);
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

/** Lays out one pane or two; writes nothing while they stay as they are. */
export function paintPanes({ root }: StageElements, { arrangement, frame }: StageGeometry): void {
  const panes = `${arrangement} ${frame.pane.width} ${frame.pane.height}`;
  if (root.dataset.panes === panes) return;
  root.dataset.panes = panes;
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
  const edges = isCut
    ? [
        polygon(cornersOf(photoExtent(state.after), geometry.afterPlace)),
        polygon(cornersOf(photoExtent(state.before), geometry.beforePlace)),
      ]
    : ['', ''];
  for (const [index, { layer }] of [before, after].entries()) {
    const edge = edges[index] ?? '';
    if (edge !== '' || layer.style.clipPath !== '') layer.style.clipPath = edge;
  }
}

/** In onion mode the after photo is mixed in. */
export function paintOpacity({ after }: StageElements, { mode }: StageState, opacity: number): void {
  const wanted = mode === 'onion' ? String(opacity) : '';
  if (after.layer.style.opacity !== wanted) after.layer.style.opacity = wanted;
}
