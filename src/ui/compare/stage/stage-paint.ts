import { cornersOf, photoExtent } from '../../../domain/comparison/extent.ts';
import { dividerPx, splitPercent } from '../../../domain/comparison/split.ts';
import type { StageGeometry, StageState } from '../../../domain/comparison/stage-geometry.ts';
import type { Point, Space } from '../../../domain/geometry/point.ts';
import { COMPARE_WORDS } from '../../words/compare.ts';
import type { LayerElements } from './layer-canvas.ts';
import { movedDirectly, type Slide, slideOf } from './moved-directly.ts';

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

/** What moves when the divider does: the window through which the after photo is seen, the photo against it, the handle. */
export interface SplitSlides {
  readonly window: Slide;
  readonly sheet: Slide;
  readonly handle: Slide | null;
}

/** The elements of a stage, prepared for being moved. */
export interface MovedElements extends StageElements {
  readonly slides: SplitSlides;
  /** Leaves them as they were. */
  end(): void;
}

/** Prepares elements for being moved. */
export function prepareMoves(elements: StageElements): MovedElements {
  const { before, after, handle } = elements;
  const leave = movedDirectly([before.picture, after.picture]);
  const slides = { window: slideOf(after.layer), sheet: slideOf(after.sheet), handle: handle && slideOf(handle) };
  const end = () => {
    leave();
    for (const slide of [slides.window, slides.sheet, slides.handle]) slide?.end();
  };
  return { ...elements, slides, end };
}

/**
 * Moves the divider and the window through which the after photo is seen; all that happens while the split is dragged. Only
 * transforms change, which the compositor takes without anything being painted again.
 */
export function paintSplit(
  { root, slides: { window, sheet, handle } }: MovedElements,
  split: number,
  state: StageState,
  geometry: StageGeometry,
): void {
  const px = dividerPx(split, geometry.track);
  // On a whole device pixel the edge is sharp.
  const place = Math.round(px * state.deviceRatio) / state.deviceRatio;
  const [x, y] = state.direction === 'vertical' ? [place, 0] : [0, place];
  const isSplit = state.mode === 'slider' && split > 0;
  window.to(isSplit ? x : 0, isSplit ? y : 0);
  sheet.to(isSplit ? -x : 0, isSplit ? -y : 0);
  handle?.to(x, y);
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

/** Lays out one pane or two, and says whether a drag moves the picture; writes nothing while all stays as it is. */
export function paintPanes({ root }: StageElements, { arrangement, frame, isPannable }: StageGeometry): void {
  const pannable = String(isPannable);
  if (root.dataset.pannable !== pannable) root.dataset.pannable = pannable;
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
