import { unaligned } from '../alignment/alignment.ts';
import { centre, type Rectangle, type Size, union } from '../geometry/rectangle.ts';
import { apply, compose, invert, type Similarity, toParts } from '../geometry/similarity.ts';
import type { CompareMode, DividerDirection, Viewport } from './comparison.ts';
import { boundsOf, longSidePx, type PhotoSize, photoExtent } from './extent.ts';
import type { Lying } from './move-after.ts';
import { type SplitTrack, splitTrack } from './split.ts';
import { type Frame, fitScale, viewOf, type ZoomLimits, zoomLimits } from './viewport.ts';

/** Both photos on one pane, or each on its own: beside each other or one above the other. */
export type Arrangement = 'one' | 'across' | 'stacked';

/** Room between two panes, in CSS px. */
export const PANE_GAP = 8;

/** All a stage is made of. */
export interface StageState {
  /** The stage in CSS px, and device pixels for one of them. */
  readonly stage: Size;
  readonly deviceRatio: number;
  readonly before: PhotoSize;
  readonly after: PhotoSize;
  /** Absent while the pair has not been lined up. */
  readonly lying?: Lying;
  readonly viewport: Viewport;
  readonly mode: CompareMode;
  readonly direction: DividerDirection;
}

/** What follows from a {@link StageState} whatever part of the photos is looked at. */
export interface StageLayout {
  readonly arrangement: Arrangement;
  readonly frame: Frame;
  /** What both photos cover together. */
  readonly content: Rectangle<'common'>;
  readonly limits: ZoomLimits;
}

/** What follows from a {@link StageState}: where everything lies. Points and places are in CSS px of one pane. */
export interface StageGeometry extends StageLayout {
  readonly view: Similarity<'common', 'canvas'>;
  readonly beforePlace: Similarity<'photo', 'canvas'>;
  readonly afterPlace: Similarity<'photo', 'canvas'>;
  readonly track: SplitTrack;
  /** Whether the picture is larger than the pane, so that a drag moves it. */
  readonly isPannable: boolean;
}

/** The pane of an arrangement, cut to whole device pixels so that the second one is as sharp as the first. */
function paneOf(stage: Size, arrangement: Arrangement, deviceRatio: number): Size {
  const half = (length: number) =>
    Math.max(1, Math.floor(((length - PANE_GAP) / 2) * deviceRatio + 1e-6) / deviceRatio);
  if (arrangement === 'across') return { width: half(stage.width), height: stage.height };
  if (arrangement === 'stacked') return { width: stage.width, height: half(stage.height) };
  return stage;
}

/** Two panes lie so that the photo is larger on them. */
function arrange(state: Omit<StageState, 'viewport'>, reference: Rectangle<'common'>): Arrangement {
  if (state.mode !== 'side-by-side') return 'one';
  const scale = (arrangement: Arrangement) =>
    fitScale({ pane: paneOf(state.stage, arrangement, state.deviceRatio), reference });
  return scale('across') >= scale('stacked') ? 'across' : 'stacked';
}

/** How the after lies: as lined up, or as it does before that. */
export function lyingOf(state: Pick<StageState, 'before' | 'after' | 'lying'>): Lying {
  return state.lying ?? unaligned(state.before, state.after);
}

/**
 * Where photo pixels are as large as whole numbers of device pixels, they lie on them too: a fraction of a pixel beside, 1:1 would
 * be a blur. Elsewhere the view is left as it is, so that it does not tremble while it is zoomed.
 */
function onDevicePixels(
  view: Similarity<'common', 'canvas'>,
  photo: PhotoSize,
  deviceRatio: number,
): Similarity<'common', 'canvas'> {
  const magnification = (view.a * deviceRatio) / longSidePx(photo);
  const isWhole = magnification > 0.5 && Math.abs(magnification - Math.round(magnification)) < 1e-6;
  if (!isWhole) return view;
  const whole = (value: number) => Math.round(value * deviceRatio) / deviceRatio;
  return { ...view, tx: whole(view.tx), ty: whole(view.ty) };
}

/** The panes of a stage and how far one may zoom on them. */
export function stageLayout(state: Omit<StageState, 'viewport'>): StageLayout {
  const reference = photoExtent<'common'>(state.before);
  const arrangement = arrange(state, reference);
  const frame = { pane: paneOf(state.stage, arrangement, state.deviceRatio), reference };
  const content = union(reference, boundsOf(photoExtent(state.after), lyingOf(state)));
  const limits = zoomLimits(frame, state.before, content, state.deviceRatio);
  return { arrangement, frame, content, limits };
}

/** Where everything on a stage lies. `layout` is the state's own; it is the same for every viewport. */
export function stageGeometry(state: StageState, layout = stageLayout(state)): StageGeometry {
  const { frame, content } = layout;
  const view = onDevicePixels(viewOf(state.viewport, frame), state.before, state.deviceRatio);
  const seen = boundsOf(frame.reference, view);
  const all = boundsOf(content, view);
  return {
    ...layout,
    view,
    beforePlace: { a: view.a, b: view.b, tx: view.tx, ty: view.ty },
    afterPlace: compose(view, lyingOf(state)),
    track: splitTrack(seen, frame.pane, state.direction),
    isPannable: all.width > frame.pane.width + 1 || all.height > frame.pane.height + 1,
  };
}

/**
 * The viewport that shows the same place equally large after before and after were swapped. `state` is the one before the swap;
 * the new reference is its after photo.
 */
export function viewportAfterSwap(state: StageState): Viewport {
  const lying = lyingOf(state);
  const { frame } = stageGeometry(state);
  const swapped: Frame = { pane: frame.pane, reference: photoExtent<'common'>(state.after) };
  const held = apply(invert(lying), state.viewport.centre);
  const isFitted = Math.abs(state.viewport.zoom - 1) < 1e-6;
  if (isFitted) return { zoom: 1, centre: centre(swapped.reference) };
  const scale = fitScale(frame) * state.viewport.zoom * toParts(lying).scale;
  return { zoom: scale / fitScale(swapped), centre: { x: held.x, y: held.y } };
}
