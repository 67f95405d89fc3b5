import type { LayerRequest, PictureFailure, Pictures } from '../../../app/ports.ts';
import {
  coarsePicture,
  coveredPart,
  type PanePart,
  type PanePixels,
  type WholePicture,
} from '../../../domain/comparison/stage-pixels.ts';
import { compose, invert, type Similarity, shift, toParts } from '../../../domain/geometry/similarity.ts';
import { oneAFrame } from './one-a-frame.ts';
import { layerRequest, lookOf, type StagePhoto } from './stage-photo.ts';
import { WhenStill } from './when-still.ts';

/** The two canvases of a layer, one over the other, in one box: while the view moves the box alone is moved. */
export interface LayerElements {
  readonly picture: HTMLElement;
  /** The whole photo, coarse; seen only where the fine picture does not reach while the view moves. */
  readonly coarse: HTMLCanvasElement;
  /** Just what the pane shows, in device pixels. */
  readonly fine: HTMLCanvasElement;
}

export type LayerStatus = 'opening' | 'ready' | PictureFailure;

type Place = Similarity<'photo', 'canvas'>;

/** A fine picture that was drawn: for which view, and which part of the pane it covers (`null`: the photo is out of sight). */
interface Fine {
  readonly place: Place;
  /** From the pane as it was drawn back to the photo. */
  readonly inverse: Similarity<'canvas', 'photo'>;
  readonly pane: PanePixels;
  readonly part: PanePart | null;
}

/** How long the view must have been still before a fine picture is drawn again, in ms. */
const STILL_MS = 80;

/** Without a turn in steps that Chromium reads five times as fast as a matrix. */
function cssTransform({ a, b, tx, ty }: Similarity<'canvas', 'canvas'> | Place): string {
  if (Math.abs(b) > 1e-9) return `matrix(${a},${b},${-b},${a},${tx},${ty})`;
  const shifted = `translate(${tx}px,${ty}px)`;
  return Math.abs(a - 1) > 1e-9 ? `${shifted} scale3d(${a},${a},1)` : shifted;
}

const UNMOVED: Similarity<'canvas', 'canvas'> = { a: 1, b: 0, tx: 0, ty: 0 };

/** Whether two places are turned alike, to a millionth of a radian. */
function isTurnedAlike(p: Place, q: Place): boolean {
  return Math.abs(p.a * q.b - p.b * q.a) <= 1e-6 * (p.a * q.a + p.b * q.b);
}

function isSame(p: Place, q: Place): boolean {
  // A hundredth of a CSS px over the whole photo is no difference one could see.
  return Math.hypot(p.a - q.a, p.b - q.b) < 0.01 && Math.hypot(p.tx - q.tx, p.ty - q.ty) < 0.01;
}

/** Whether a part of a pane, moved by `since` (CSS px), holds another. Both are rounded to whole pixels, so one is allowed. */
function covers(
  part: PanePart,
  pane: PanePixels,
  since: Similarity<'canvas', 'canvas'>,
  seen: PanePart,
  seenPane: PanePixels,
): boolean {
  const at = (value: number, shiftCss: number) => (since.a * value) / pane.pxPerCss + shiftCss;
  const [left, top] = [at(part.xPx, since.tx), at(part.yPx, since.ty)];
  const [right, bottom] = [at(part.xPx + part.widthPx, since.tx), at(part.yPx + part.heightPx, since.ty)];
  const one = 1 / seenPane.pxPerCss;
  return (
    left <= seen.xPx * one + one &&
    top <= seen.yPx * one + one &&
    right >= (seen.xPx + seen.widthPx) * one - one &&
    bottom >= (seen.yPx + seen.heightPx) * one - one
  );
}

function setVisible(canvas: HTMLCanvasElement, isVisible: boolean): void {
  const visibility = isVisible ? 'inherit' : 'hidden';
  if (canvas.style.visibility !== visibility) canvas.style.visibility = visibility;
}

/** Gives a bitmap to a canvas, which takes it over without copying; the size of its box is its own and stays what it was. */
function show(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}

function setBox({ style }: HTMLCanvasElement, width: number, height: number): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/**
 * One photo on a stage. While the view moves, what was drawn is moved by CSS alone; when it rests, a worker draws from the
 * original exactly the device pixels of the pane.
 */
export class PhotoLayer {
  readonly #pictures: Pick<Pictures, 'drawLayer'>;
  readonly #onStatus: () => void;
  #elements: LayerElements | null = null;
  #photo: StagePhoto | null = null;
  #place: Place | null = null;
  #pane: PanePixels = { widthPx: 1, heightPx: 1, pxPerCss: 1 };
  #fine: Fine | null = null;
  /** The coarse picture that was drawn, if any. */
  #coarse: WholePicture | null = null;
  #isCoarseWanted = false;
  /** The fine picture shows another light than is wanted. */
  #isStale = false;
  #work = new AbortController();
  #isDrawing = false;
  readonly #still = new WhenStill(() => void this.#refine());
  #status: LayerStatus = 'opening';

  constructor(pictures: Pick<Pictures, 'drawLayer'>, onStatus: () => void) {
    this.#pictures = pictures;
    this.#onStatus = onStatus;
  }

  get status(): LayerStatus {
    return this.#status;
  }

  attach(elements: LayerElements): void {
    this.#elements = elements;
    this.#forget();
  }

  detach(): void {
    this.#work.abort();
    this.#still.stop();
    this.#elements = null;
  }

  /** Shows another photo; nothing is seen of the old one any more. In another light the old picture stays until the new one is there. */
  setPhoto(photo: StagePhoto): void {
    const was = this.#photo;
    if (was && lookOf(photo) === lookOf(was)) return;
    this.#photo = photo;
    if (photo.fingerprint !== was?.fingerprint || photo.mirrored !== was.mirrored) this.#forget();
    else this.#redraw();
  }

  #redraw(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#isDrawing = false;
    this.#isStale = true;
    this.#coarse = null;
    this.#still.stop();
    if (this.#place) this.#still.moved(0);
  }

  /** Puts the photo at a place of the pane. Called once a frame while it moves; only writes styles. */
  place(place: Place, pane: PanePixels): void {
    this.#place = place;
    this.#pane = pane;
    if (!this.#move()) this.#refineSoon();
  }

  #isFresh(): boolean {
    const { pane, place } = this.#fine ?? {};
    if (this.#isStale || !pane || !place || !this.#place || !isSame(place, this.#place)) return false;
    return pane.widthPx === this.#pane.widthPx && pane.heightPx === this.#pane.heightPx;
  }

  #forget(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#isDrawing = false;
    this.#still.stop();
    this.#fine = null;
    this.#coarse = null;
    this.#setStatus('opening');
    if (!this.#elements) return;
    this.#wantCoarse(this.#elements.coarse, false);
    setVisible(this.#elements.fine, false);
    if (this.#place && this.#photo) this.#refineSoon();
  }

  #setStatus(status: LayerStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#onStatus();
  }

  /** @returns whether what is seen is what was drawn for this very view */
  #move(): boolean {
    const isFresh = this.#isFresh();
    const [elements, photo, place, drawn] = [this.#elements, this.#photo, this.#place, this.#fine];
    if (!elements || !photo || !place || !drawn) return isFresh;
    const since = isFresh ? UNMOVED : compose(place, drawn.inverse);
    elements.picture.style.transform = cssTransform(since);
    this.#wantCoarse(elements.coarse, !isFresh && this.#isCoarseNeeded(photo, place, since));
    return isFresh;
  }

  /** Lays both canvases in their box, as they are for the view of the fine picture. */
  #lay({ coarse, fine }: LayerElements, { place, pane, part }: Fine): void {
    setVisible(fine, part !== null);
    if (part) {
      setBox(fine, part.widthPx / pane.pxPerCss, part.heightPx / pane.pxPerCss);
      fine.style.transform = cssTransform(shift<'canvas'>(part.xPx / pane.pxPerCss, part.yPx / pane.pxPerCss));
    }
    if (!this.#coarse) return;
    setBox(coarse, this.#coarse.widthPx, this.#coarse.heightPx);
    coarse.style.transform = cssTransform(compose(place, invert(this.#coarse.place)));
  }

  /** Whether the fine picture, moved by `since`, does not cover all that is seen of the photo, or did not since the view last rested. */
  #isCoarseNeeded(photo: StagePhoto, place: Place, since: Similarity<'canvas', 'canvas'>): boolean {
    const fine = this.#fine;
    if (!this.#coarse) return false;
    if (this.#isCoarseWanted || !fine?.part || Math.abs(since.b) >= 1e-9) return true;
    const seen = coveredPart(photo, place, this.#pane);
    return seen !== null && !covers(fine.part, fine.pane, since, seen, this.#pane);
  }

  /** A canvas that comes into sight is handed to the compositor; one a frame, so that no frame waits. */
  #wantCoarse(coarse: HTMLCanvasElement, isWanted: boolean): void {
    if (isWanted === this.#isCoarseWanted) return;
    this.#isCoarseWanted = isWanted;
    if (!isWanted) setVisible(coarse, false);
    else
      oneAFrame(() => {
        if (this.#isCoarseWanted) setVisible(coarse, true);
      });
  }

  #refineSoon(): void {
    if (this.#isDrawing || !this.#elements || !this.#photo) return;
    // The first picture is wanted at once.
    this.#still.moved(this.#fine ? STILL_MS : 0);
  }

  async #refine(): Promise<void> {
    const [photo, place, pane] = [this.#photo, this.#place, this.#pane];
    if (!photo || !place || !this.#elements || this.#isDrawing) return;
    const part = coveredPart(photo, place, pane);
    const bitmap = part && (await this.#draw(photo, part));
    if (!this.#elements || (part && !bitmap)) return;
    if (bitmap) show(this.#elements.fine, bitmap);
    this.#fine = { place, inverse: invert(place), pane, part };
    this.#isStale = false;
    this.#lay(this.#elements, this.#fine);
    const isFresh = this.#move();
    this.#setStatus('ready');
    if (!isFresh) this.#refineSoon();
    else if (!this.#coarse || !isTurnedAlike(this.#coarse.place, place)) await this.#drawCoarse(photo, place);
  }

  /** Drawn after the fine picture, so that it is there when the view begins to move. */
  async #drawCoarse(photo: StagePhoto, place: Place): Promise<void> {
    const picture = coarsePicture(photo, toParts(place).angleRad);
    const bitmap = await this.#draw(photo, picture);
    if (!bitmap || !this.#elements) return;
    show(this.#elements.coarse, bitmap);
    this.#coarse = picture;
    if (this.#fine) this.#lay(this.#elements, this.#fine);
    if (!this.#move()) this.#refineSoon();
  }

  /** Draws in the worker and waits for a frame in which the bitmap may be shown; `null` when it is not wanted any more or failed. */
  async #draw(photo: StagePhoto, part: Omit<LayerRequest, 'fingerprint'>): Promise<ImageBitmap | null> {
    const { signal } = this.#work;
    this.#isDrawing = true;
    try {
      const drawn = await this.#pictures.drawLayer(layerRequest(photo, part), signal);
      if (!drawn.ok) {
        if (!signal.aborted) this.#setStatus(drawn.reason);
        return null;
      }
      await new Promise<void>(oneAFrame);
      if (!signal.aborted) return drawn.value;
      drawn.value.close();
      return null;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      if (!signal.aborted) this.#isDrawing = false;
    }
  }
}
