import type { Group as KonvaGroup } from 'konva/lib/Group.js';
import type { Image as KonvaImage } from 'konva/lib/shapes/Image.js';
import { longSidePx } from '../../../domain/comparison/extent.ts';
import { type CanvasPoint, distance, type PhotoPoint } from '../../../domain/geometry/point.ts';
import { apply } from '../../../domain/geometry/similarity.ts';
import { layerRequest } from '../stage/stage-photo.ts';
import type { PaneControl } from './pane-control.ts';

/** Radius of the loupe, and how far from the point it stands so that the finger does not hide it, in CSS px. */
export const LOUPE_RADIUS = 64;
const AWAY = 116;
/** What is drawn round the loupe as well, so that it is not empty while the next picture comes. */
const MARGIN = 1.4;

/** The nodes of a loupe. */
export interface LoupeNodes {
  readonly group: KonvaGroup;
  readonly image: KonvaImage;
}

/** What a loupe shows: a picture of the photo round a place, at so many CSS px for one unit of the photo. */
interface Magnified {
  readonly bitmap: ImageBitmap;
  readonly middle: PhotoPoint;
  readonly scale: number;
}

/** Shows the photo round a point, magnified from the full-resolution original. */
export class Loupe {
  readonly #control: PaneControl;
  readonly #nodes: LoupeNodes;
  readonly #work = new AbortController();
  #wanted: PhotoPoint | null = null;
  #shown: Magnified | null = null;
  #isDrawing = false;

  constructor(control: PaneControl, nodes: LoupeNodes) {
    this.#control = control;
    this.#nodes = nodes;
  }

  /** Looks at a place of the photo; `null` puts the loupe away. */
  look(at: PhotoPoint | null): void {
    this.#wanted = at;
    this.#nodes.group.visible(at !== null);
    if (!at) return;
    this.#nodes.group.position(this.#standing(apply(this.#control.place, at)));
    this.#lay();
    void this.#draw();
  }

  dispose(): void {
    this.#work.abort();
    this.#shown?.bitmap.close();
  }

  /** Above the point; where there is no room, below it, else beside it. */
  #standing({ x, y }: CanvasPoint): CanvasPoint {
    const { width, height } = this.#control.pane();
    const edge = LOUPE_RADIUS + 4;
    const within = (value: number, length: number) => Math.min(Math.max(value, edge), Math.max(edge, length - edge));
    const [across, down] = [within(x, width), within(y, height)];
    if (y - AWAY >= edge) return { x: across, y: y - AWAY };
    if (y + AWAY <= height - edge) return { x: across, y: y + AWAY };
    return { x: x + AWAY <= width - edge ? x + AWAY : within(x - AWAY, width), y: down };
  }

  /** At least two device pixels for a pixel of the photo, and clearly more than the pane shows. */
  get #scale(): number {
    const { photo, place, deviceRatio } = this.#control;
    return Math.max(place.a * 2.5, (2 * longSidePx(photo)) / deviceRatio);
  }

  /** Lays the last picture so that the wanted place is in the middle. */
  #lay(): void {
    const [shown, at] = [this.#shown, this.#wanted];
    const { image } = this.#nodes;
    image.visible(shown !== null);
    if (!shown || !at) return;
    const ratio = this.#control.deviceRatio;
    const size = { width: shown.bitmap.width / ratio, height: shown.bitmap.height / ratio };
    image.image(shown.bitmap);
    image.size(size);
    image.position({
      x: (shown.middle.x - at.x) * shown.scale - size.width / 2,
      y: (shown.middle.y - at.y) * shown.scale - size.height / 2,
    });
  }

  async #draw(): Promise<void> {
    const middle = this.#wanted;
    const isThere = middle && this.#shown && distance(this.#shown.middle, middle) * this.#scale < 0.5;
    if (!middle || isThere || this.#isDrawing) return;
    this.#isDrawing = true;
    const [scale, ratio] = [this.#scale, this.#control.deviceRatio];
    const sidePx = Math.round(2 * LOUPE_RADIUS * MARGIN * ratio);
    const a = scale * ratio;
    const place = { a, b: 0, tx: sidePx / 2 - a * middle.x, ty: sidePx / 2 - a * middle.y };
    const { signal } = this.#work;
    const drawn = await this.#control.pictures
      .drawLayer(layerRequest(this.#control.photo, { place, widthPx: sidePx, heightPx: sidePx }), signal)
      .catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
    this.#isDrawing = false;
    if (!drawn?.ok) return;
    if (signal.aborted) {
      drawn.value.close();
      return;
    }
    this.#shown?.bitmap.close();
    this.#shown = { bitmap: drawn.value, middle, scale };
    this.#lay();
    void this.#draw();
  }
}
