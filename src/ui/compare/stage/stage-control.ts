import type { Pictures } from '../../../app/ports.ts';
import type { CompareMode, DividerDirection, Viewport } from '../../../domain/comparison/comparison.ts';
import { photoExtent } from '../../../domain/comparison/extent.ts';
import { isReachable, type Lying, moveOnStage } from '../../../domain/comparison/move-after.ts';
import { clampSplit } from '../../../domain/comparison/split.ts';
import {
  lyingOf,
  type StageGeometry,
  type StageLayout,
  type StageState,
  stageGeometry,
  stageLayout,
  viewportAfterSwap,
} from '../../../domain/comparison/stage-geometry.ts';
import { panePixels } from '../../../domain/comparison/stage-pixels.ts';
import { clampViewport, fitted, panBy, zoomAbout } from '../../../domain/comparison/viewport.ts';
import type { CanvasPoint } from '../../../domain/geometry/point.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import type { Similarity } from '../../../domain/geometry/similarity.ts';
import { Blinking } from './blinking.ts';
import { PhotoLayer } from './photo-layer.ts';
import {
  type MovedElements,
  paintOpacity,
  paintOverlap,
  paintPanes,
  paintSplit,
  prepareMoves,
  type Shown,
  type StageElements,
  tellSplit,
} from './stage-paint.ts';
import { NO_PHOTO, NO_STAGE, type StagePhoto } from './stage-photo.ts';
import { isSameSnapshot, type StageSnapshot, type StageView, zoomOf } from './stage-snapshot.ts';
import { WhenStill } from './when-still.ts';

const SETTLE_MS = 120;

/**
 * The stage's state while it is being worked with. Gestures and keys change it here; once a frame it is written to the
 * elements, past React. What has come to rest can be subscribed to.
 */
export class StageControl {
  /** Without waiting for a frame: “at once” is the point of blinking. */
  readonly blinking = new Blinking(() => this.#showNow());
  readonly beforeLayer: PhotoLayer;
  readonly afterLayer: PhotoLayer;
  #onLying: (lying: Lying) => void = () => {};
  readonly #onFrames = new Set<(geometry: StageGeometry) => void>();
  #isLinked = true;
  #state: StageState = NO_STAGE;
  #photos: { readonly before: StagePhoto; readonly after: StagePhoto } = { before: NO_PHOTO, after: NO_PHOTO };
  #split: number;
  #opacity: number;
  #layout: StageLayout = stageLayout(NO_STAGE);
  #geometry: StageGeometry | null = null;
  #elements: MovedElements | null = null;
  #frame = 0;
  #isViewStale = true;
  readonly #settling = new WhenStill(() => this.#publish());
  readonly #listeners = new Set<() => void>();
  #snapshot: StageSnapshot;
  /** Where a saved comparison was left; used for the first pair. */
  #start: Viewport | null;

  constructor(pictures: Pick<Pictures, 'drawLayer'>, start?: StageView) {
    this.#start = start?.viewport ?? null;
    this.#split = start?.split ?? 0.5;
    this.#opacity = start?.opacity ?? 0.5;
    this.beforeLayer = new PhotoLayer(pictures, () => this.#publish());
    this.afterLayer = new PhotoLayer(pictures, () => this.#publish());
    this.#snapshot = this.#look();
  }

  get state(): StageState {
    return this.#state;
  }

  /** Whether both photos move together; otherwise the after photo moves alone. */
  get isLinked(): boolean {
    return this.#isLinked;
  }

  setLinked(isLinked: boolean): void {
    this.#isLinked = isLinked;
  }

  /** Called when the after photo was moved alone and let go. */
  listenToLying(listener: (lying: Lying) => void): void {
    this.#onLying = listener;
  }

  /** Calls back in each frame in which the view or the way the after lies changed, for what is drawn on top; the answer ends it. */
  followFrames(onFrame: (geometry: StageGeometry) => void): () => void {
    this.#onFrames.add(onFrame);
    return () => this.#onFrames.delete(onFrame);
  }

  get layout(): StageLayout {
    return this.#layout;
  }

  /** Reckoned when it is asked for: between two frames a view may change several times. */
  get geometry(): StageGeometry {
    this.#geometry ??= stageGeometry(this.#state, this.#layout);
    return this.#geometry;
  }

  get view(): StageView {
    return { viewport: this.#state.viewport, split: this.#split, opacity: this.#opacity };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): StageSnapshot => this.#snapshot;

  attach(elements: StageElements): () => void {
    this.beforeLayer.attach(elements.before);
    this.afterLayer.attach(elements.after);
    tellSplit(elements, this.#split);
    const moved = (this.#elements = prepareMoves(elements));
    this.#changed();
    return () => {
      moved.end();
      this.#elements = null;
      this.blinking.stop();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#settling.stop();
      for (const layer of [this.beforeLayer, this.afterLayer]) layer.detach();
    };
  }

  /** Shows a pair. A swap keeps what is looked at; with the same before photo the view stays; otherwise all of it is shown. */
  setPair(before: StagePhoto, after: StagePhoto, lying: Lying | null): void {
    const was = this.#photos;
    const isSwap = was.before.fingerprint === after.fingerprint && was.after.fingerprint === before.fingerprint;
    const isSameBefore = was.before.fingerprint === before.fingerprint;
    const anew = this.#start ?? fitted(photoExtent<'common'>(before));
    const kept = isSameBefore ? this.#state.viewport : anew;
    const viewport = isSwap ? viewportAfterSwap(this.#state) : kept;
    this.#start = null;
    this.#photos = { before, after };
    const { lying: _, ...rest } = this.#state;
    this.#state = { ...rest, before, after, viewport, ...(lying ? { lying } : {}) };
    this.beforeLayer.setPhoto(before);
    this.afterLayer.setPhoto(after);
    this.#changed();
  }

  setMode(mode: CompareMode, direction: DividerDirection): void {
    if (mode !== 'blink') this.blinking.stop();
    this.#state = { ...this.#state, mode, direction };
    this.#changed();
  }

  setSize(stage: Size, deviceRatio: number): void {
    this.#state = { ...this.#state, stage, deviceRatio };
    this.#changed();
  }

  setLying(lying: Lying | null): void {
    const { lying: _, ...rest } = this.#state;
    this.#state = lying ? { ...rest, lying } : rest;
    this.#changed();
  }

  setSplit(split: number): void {
    this.#split = clampSplit(split);
    if (this.#elements) tellSplit(this.#elements, this.#split);
    this.#schedule();
  }

  setOpacity(opacity: number): void {
    this.#opacity = clampSplit(opacity);
    this.#schedule();
    this.#publish();
  }

  /** 1 all of the before photo, 0 all of the after photo, as the mode shows it; `asSplit` where the slider is about to be shown. */
  showShare(share: number, asSplit = false): void {
    const { mode } = this.#state;
    if (mode === 'slider' || asSplit) this.setSplit(share);
    else if (mode === 'onion') this.setOpacity(1 - share);
    else if (share !== 0.5) this.blinking.rest(share === 1 ? 'before' : 'after');
  }

  setViewport(viewport: Viewport): void {
    const { frame, content, limits } = this.#layout;
    this.#state = { ...this.#state, viewport: clampViewport(viewport, frame, content, limits) };
    this.#moved();
  }

  zoomBy(factor: number, at: CanvasPoint = this.middle): void {
    this.setViewport(zoomAbout(this.#state.viewport, this.#layout.frame, at, factor, this.#layout.limits));
  }

  panBy(dx: number, dy: number): void {
    this.setViewport(panBy(this.#state.viewport, this.#layout.frame, dx, dy));
  }

  fit(): void {
    this.setViewport(fitted(this.#layout.frame.reference));
  }

  /** One pixel of the before photo on one device pixel. */
  zoomToPixels(): void {
    this.zoomBy(this.#layout.limits.oneToOne / this.#state.viewport.zoom);
  }

  get middle(): CanvasPoint {
    const { width, height } = this.#layout.frame.pane;
    return { x: width / 2, y: height / 2 };
  }

  /** Moves the after photo alone, by a movement seen on the stage. */
  moveAfter(movement: Similarity<'canvas', 'canvas'>): void {
    const lying = moveOnStage(lyingOf(this.#state), this.geometry.view, movement);
    if (!isReachable(lying)) return;
    this.#state = { ...this.#state, lying };
    this.#changed();
  }

  /** Says that the after photo, moved alone, was let go. */
  letGoOfAfter(): void {
    if (this.#state.lying) this.#onLying(this.#state.lying);
  }

  #shown(): Shown {
    const { mode } = this.#state;
    return this.blinking.shown(mode, mode === 'slider' ? this.#split : mode === 'onion' ? 1 - this.#opacity : 1);
  }

  #showNow(): void {
    if (this.#elements) this.#showOn(this.#elements);
    this.#publish();
  }

  #showOn({ root }: StageElements): void {
    if (root.dataset.shown !== this.#shown()) root.dataset.shown = this.#shown();
  }

  #changed(): void {
    this.#layout = stageLayout(this.#state);
    this.#moved();
  }

  #moved(): void {
    this.#isViewStale = true;
    this.#geometry = null;
    this.#schedule();
    this.#settling.moved(SETTLE_MS);
  }

  #schedule(): void {
    if (this.#elements && !this.#frame) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frame = 0;
    const elements = this.#elements;
    const { stage, deviceRatio } = this.#state;
    if (!elements || stage.width === 0 || stage.height === 0) return;
    const { geometry } = this;
    if (this.#isViewStale) {
      this.#isViewStale = false;
      paintPanes(elements, geometry);
      paintOverlap(elements, this.#state, geometry);
      this.#showOn(elements);
      const pixels = panePixels(geometry.frame.pane, deviceRatio);
      this.beforeLayer.place(geometry.beforePlace, pixels);
      this.afterLayer.place(geometry.afterPlace, pixels);
      for (const onFrame of this.#onFrames) onFrame(geometry);
    }
    paintOpacity(elements, this.#state, this.#opacity);
    paintSplit(elements, this.#split, this.#state, geometry);
  }

  #look(): StageSnapshot {
    return {
      ...zoomOf(this.#state.viewport, this.geometry),
      opacity: this.#opacity,
      isBlinking: this.blinking.isTimed,
      shown: this.#shown(),
      before: this.beforeLayer.status,
      after: this.afterLayer.status,
    };
  }

  #publish(): void {
    const next = this.#look();
    if (isSameSnapshot(next, this.#snapshot)) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}
