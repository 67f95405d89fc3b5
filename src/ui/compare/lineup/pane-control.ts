import type { Pictures } from '../../../app/ports.ts';
import type { Viewport } from '../../../domain/comparison/comparison.ts';
import { photoExtent } from '../../../domain/comparison/extent.ts';
import { panePixels } from '../../../domain/comparison/stage-pixels.ts';
import {
  clampViewport,
  doubleTapZoom,
  type Fingers,
  type Frame,
  fitted,
  panBy,
  pinch,
  viewOf,
  zoomAbout,
  zoomLimits,
} from '../../../domain/comparison/viewport.ts';
import type { CanvasPoint, PhotoPoint } from '../../../domain/geometry/point.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import { apply, invert, type Similarity } from '../../../domain/geometry/similarity.ts';
import type { LayerElements } from '../stage/layer-canvas.ts';
import { PhotoLayer } from '../stage/photo-layer.ts';
import type { StagePhoto } from '../stage/stage-photo.ts';

/** A mark on its way; `id` is `null` for one that is only being placed. */
export interface MovingMark {
  readonly id: number | null;
  readonly at: PhotoPoint;
}

/** One photo on a pane of its own, with its own zoom. Like the stage’s control, it writes to elements past React. */
export class PaneControl {
  readonly photo: StagePhoto;
  readonly layer: PhotoLayer;
  readonly pictures: Pick<Pictures, 'drawLayer'>;
  #pane: Size = { width: 0, height: 0 };
  #deviceRatio = 1;
  #viewport: Viewport;
  #frame = 0;
  #root: HTMLElement | null = null;
  #moving: MovingMark | null = null;
  #inspected: PhotoPoint | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(pictures: Pick<Pictures, 'drawLayer'>, photo: StagePhoto) {
    this.pictures = pictures;
    this.photo = photo;
    this.#viewport = fitted(photoExtent<'common'>(photo));
    this.layer = new PhotoLayer(pictures, () => this.#tell());
    this.layer.setPhoto(photo);
  }

  /** Called in each frame in which the view moved, and when the photo came or could not come. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly pane = (): Size => this.#pane;

  attach(root: HTMLElement, elements: LayerElements): () => void {
    this.#root = root;
    this.layer.attach(elements);
    this.#schedule();
    return () => {
      this.#root = null;
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.layer.detach();
    };
  }

  /** The place that is looked at through the loupe while nothing is dragged. */
  get inspected(): PhotoPoint | null {
    return this.#inspected;
  }

  inspect(point: PhotoPoint | null): void {
    this.#inspected = point;
    this.#tell();
  }

  /** The mark that is being dragged. */
  get moving(): MovingMark | null {
    return this.#moving;
  }

  setMoving(moving: MovingMark | null): void {
    this.#moving = moving;
    this.#tell();
  }

  get deviceRatio(): number {
    return this.#deviceRatio;
  }

  get #geometry() {
    const reference = photoExtent<'common'>(this.photo);
    const frame: Frame = { pane: this.#pane, reference };
    return { reference, frame, limits: zoomLimits(frame, this.photo, reference, this.#deviceRatio) };
  }

  /** Where the photo lies on the pane. */
  get place(): Similarity<'photo', 'canvas'> {
    const { a, b, tx, ty } = viewOf(this.#viewport, this.#geometry.frame);
    return { a, b, tx, ty };
  }

  /** The place on the photo under a point of the pane, kept on the photo. */
  photoPoint(at: CanvasPoint): PhotoPoint {
    const { width, height } = photoExtent(this.photo);
    const { x, y } = apply(invert(this.place), at);
    return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
  }

  get isPannable(): boolean {
    return this.#viewport.zoom > 1.001;
  }

  get middle(): CanvasPoint {
    return { x: this.#pane.width / 2, y: this.#pane.height / 2 };
  }

  setSize(pane: Size, deviceRatio: number): void {
    this.#pane = pane;
    this.#deviceRatio = deviceRatio;
    this.#schedule();
  }

  zoomBy(factor: number, at: CanvasPoint = this.middle): void {
    const { frame, limits } = this.#geometry;
    this.#set(zoomAbout(this.#viewport, frame, at, factor, limits));
  }

  panBy(dx: number, dy: number): void {
    this.#set(panBy(this.#viewport, this.#geometry.frame, dx, dy));
  }

  pinch(from: Fingers, to: Fingers): void {
    const { frame, limits } = this.#geometry;
    this.#set(pinch(this.#viewport, frame, from, to, limits));
  }

  doubleTap(at: CanvasPoint): void {
    const zoom = doubleTapZoom(this.#viewport, this.#geometry.limits);
    if (zoom === 1) this.#set(fitted(this.#geometry.reference));
    else this.zoomBy(zoom / this.#viewport.zoom, at);
  }

  /** Moves the view so that a place of the photo is in sight. */
  reveal(point: PhotoPoint): void {
    const at = apply(this.place, point);
    const isSeen = at.x > 0 && at.y > 0 && at.x < this.#pane.width && at.y < this.#pane.height;
    if (!isSeen) this.#set({ ...this.#viewport, centre: { x: point.x, y: point.y } });
  }

  #set(viewport: Viewport): void {
    const { frame, reference, limits } = this.#geometry;
    this.#viewport = clampViewport(viewport, frame, reference, limits);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#root && !this.#frame) this.#frame = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    this.#frame = 0;
    if (!this.#root || this.#pane.width === 0 || this.#pane.height === 0) return;
    this.layer.place(this.place, panePixels(this.#pane, this.#deviceRatio));
    this.#root.dataset.pannable = String(this.isPannable);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
