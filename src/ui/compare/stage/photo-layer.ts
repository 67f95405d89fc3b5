import type { Drawn, LayerRequest, PictureFailure, Pictures } from '../../../app/ports.ts';
import {
  coarsePicture,
  coveredPart,
  type PanePixels,
  type WholePicture,
  withMargin,
} from '../../../domain/comparison/stage-pixels.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import { compose, invert, type Similarity, shift, toParts } from '../../../domain/geometry/similarity.ts';
import { coversPane, type FinePicture, finePicture, isFor } from './fine-picture.ts';
import { type LayerElements, putAt, setBox, setVisible, showBitmap } from './layer-canvas.ts';
import { oneAFrame } from './one-a-frame.ts';
import { layerRequest, lookOf, type StagePhoto } from './stage-photo.ts';
import { WhenStill } from './when-still.ts';

export type LayerStatus = 'opening' | 'ready' | PictureFailure;

type Place = Similarity<'photo', 'canvas'>;

/** How long the view must have been still before a fine picture is drawn again, in ms. */
const STILL_MS = 80;

/**
 * How long it must have rested before more is drawn than is seen, in ms: longer than the pauses of one who turns the wheel, for whom
 * handing over so large a picture would come at the wrong time.
 */
const REST_MS = 600;

const UNMOVED: Similarity<'canvas', 'canvas'> = { a: 1, b: 0, tx: 0, ty: 0 };

/** Whether two places are turned alike, to a millionth of a radian. */
function isTurnedAlike(p: Place, q: Place): boolean {
  return Math.abs(p.a * q.b - p.b * q.a) <= 1e-6 * (p.a * q.a + p.b * q.b);
}

function isSameSize(a: Size | null, b: Size | null): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

/**
 * One photo on a stage. While the view moves, what was drawn is moved by CSS alone; when it rests, a worker draws from the
 * original exactly the device pixels of the pane, and then those of a margin round it.
 */
export class PhotoLayer {
  readonly #pictures: Pick<Pictures, 'drawLayer'>;
  readonly #onStatus: () => void;
  #elements: LayerElements | null = null;
  #photo: StagePhoto | null = null;
  #place: Place | null = null;
  #pane: PanePixels = { widthPx: 1, heightPx: 1, pxPerCss: 1 };
  #fine: FinePicture | null = null;
  /** The coarse picture that was drawn, if any. */
  #coarse: WholePicture | null = null;
  #isCoarseWanted = false;
  /** The fine picture shows another light than is wanted. */
  #isStale = false;
  #work = new AbortController();
  /** What is drawn of the margin; given up when the view moves, so that nothing sharp waits for it. */
  #margin: AbortController | null = null;
  #isMarginPossible = true;
  #isDrawing = false;
  readonly #still = new WhenStill(() => void this.#refine());
  readonly #resting = new WhenStill(() => void this.#drawMargin());
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
    this.#stop();
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

  #stop(): void {
    this.#giveUpMargin();
    this.#work.abort();
    this.#work = new AbortController();
    this.#isDrawing = false;
    this.#still.stop();
    this.#resting.stop();
  }

  #redraw(): void {
    this.#stop();
    this.#isStale = true;
    this.#coarse = null;
    if (this.#place) this.#still.moved(0);
  }

  /** Puts the photo at a place of the pane. Called once a frame while it moves; only writes styles. */
  place(place: Place, pane: PanePixels): void {
    this.#place = place;
    this.#pane = pane;
    if (this.#move()) return;
    this.#giveUpMargin();
    this.#refineSoon();
  }

  #isFresh(): boolean {
    return !this.#isStale && this.#fine !== null && this.#place !== null && isFor(this.#fine, this.#place, this.#pane);
  }

  #forget(): void {
    this.#stop();
    this.#fine = null;
    this.#coarse = null;
    this.#isMarginPossible = true;
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
    const [elements, place, drawn] = [this.#elements, this.#place, this.#fine];
    if (!elements || !place || !drawn) return isFresh;
    const since = isFresh ? UNMOVED : compose(place, drawn.inverse);
    putAt(elements.picture, since);
    // Once it was needed it stays until the view rests.
    const isNeeded = this.#isCoarseWanted || !coversPane(drawn, since, this.#pane);
    this.#wantCoarse(elements.coarse, !isFresh && this.#coarse !== null && isNeeded);
    return isFresh;
  }

  /** Lays both canvases in their box, as they are for the view of the fine picture. */
  #lay({ coarse, fine }: LayerElements, { place, drawn }: FinePicture): void {
    setVisible(fine, drawn !== null);
    if (drawn) {
      setBox(fine, drawn.width, drawn.height);
      putAt(fine, shift<'canvas'>(drawn.x, drawn.y));
    }
    if (!this.#coarse) return;
    setBox(coarse, this.#coarse.widthPx, this.#coarse.heightPx);
    putAt(coarse, compose(place, invert(this.#coarse.place)));
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
    // The view may be back where it was.
    if (!this.#isFresh() && !(await this.#drawFine(photo, place, pane))) return;
    const { signal } = this.#work;
    this.#setStatus('ready');
    // Whoever heard of it may have set another photo.
    if (signal.aborted) return;
    if (!this.#move()) this.#refineSoon();
    else if (!this.#coarse || !isTurnedAlike(this.#coarse.place, place)) await this.#drawCoarse(photo, place);
    else this.#rest();
  }

  /** @returns whether it is there */
  async #drawFine(photo: StagePhoto, place: Place, pane: PanePixels): Promise<boolean> {
    const part = coveredPart(photo, place, pane);
    if (part) {
      const drawn = await this.#draw(photo, part, this.#work.signal);
      if (drawn && !drawn.ok) this.#setStatus(drawn.reason);
      if (!drawn?.ok || !this.#elements) return false;
      showBitmap(this.#elements.fine, drawn.value);
    }
    this.#fine = finePicture(photo, place, pane, part, false);
    this.#isStale = false;
    if (this.#elements) this.#lay(this.#elements, this.#fine);
    return true;
  }

  /** Drawn once the fine picture is there and where the photo is turned otherwise, so that it is ready when the view begins to move. */
  async #drawCoarse(photo: StagePhoto, place: Place): Promise<void> {
    const picture = coarsePicture(photo, toParts(place).angleRad);
    const drawn = await this.#draw(photo, picture, this.#work.signal);
    if (!drawn || !this.#elements) return;
    if (drawn.ok) {
      showBitmap(this.#elements.coarse, drawn.value);
      this.#coarse = picture;
      if (this.#fine) this.#lay(this.#elements, this.#fine);
    }
    if (this.#move()) this.#rest();
    else this.#refineSoon();
  }

  #rest(): void {
    this.#resting.stop();
    this.#resting.moved(REST_MS);
  }

  /** Draws what is seen once more, together with what will be when the view moves a little. */
  async #drawMargin(): Promise<void> {
    const [photo, place, pane, fine] = [this.#photo, this.#place, this.#pane, this.#fine];
    if (!photo || !place || !fine || fine.isWide || this.#isDrawing || !this.#isFresh()) return;
    const part = this.#isMarginPossible ? coveredPart(photo, place, pane, withMargin(pane)) : null;
    const wide = finePicture(photo, place, pane, part, true);
    if (!part || isSameSize(wide.drawn, fine.drawn)) return;
    this.#margin = new AbortController();
    const drawn = await this.#draw(photo, part, this.#margin.signal);
    if (!drawn || !this.#elements) return;
    this.#margin = null;
    this.#isMarginPossible = drawn.ok;
    if (!drawn.ok) return;
    showBitmap(this.#elements.fine, drawn.value);
    this.#fine = wide;
    this.#lay(this.#elements, wide);
  }

  #giveUpMargin(): void {
    if (!this.#margin) return;
    this.#margin.abort();
    this.#margin = null;
    this.#isDrawing = false;
  }

  /** Draws in the worker and waits for a frame in which the bitmap may be shown; `null` when it is not wanted any more. */
  async #draw(
    photo: StagePhoto,
    part: Omit<LayerRequest, 'fingerprint'>,
    signal: AbortSignal,
  ): Promise<Drawn<ImageBitmap> | null> {
    this.#isDrawing = true;
    try {
      const drawn = await this.#pictures.drawLayer(layerRequest(photo, part), signal);
      if (!drawn.ok) return signal.aborted ? null : drawn;
      await new Promise<void>(oneAFrame);
      if (!signal.aborted) return drawn;
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
