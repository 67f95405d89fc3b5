import type { Space } from '../../../domain/geometry/point.ts';
import type { Similarity } from '../../../domain/geometry/similarity.ts';

/** The two canvases of a layer, one over the other, in one box: while the view moves the box alone is moved. */
export interface LayerElements {
  readonly picture: HTMLElement;
  /** The whole photo, coarse; seen only where the fine picture does not reach while the view moves. */
  readonly coarse: HTMLCanvasElement;
  /** What the pane shows and, once it has rested, a margin round it, in device pixels. */
  readonly fine: HTMLCanvasElement;
}

/**
 * Puts an element where a similarity puts it. Where nothing is turned, as separate steps, which Chromium reads in a third of the time that a matrix
 * takes; never in three dimensions, for which WebKit makes a layer that it does not blend.
 */
export function putAt({ style }: HTMLElement, { a, b, tx, ty }: Similarity<Space, 'canvas'>): void {
  if (Math.abs(b) > 1e-9) {
    style.transform = `matrix(${a},${b},${-b},${a},${tx},${ty})`;
    return;
  }
  const shifted = `translate(${tx}px,${ty}px)`;
  style.transform = Math.abs(a - 1) > 1e-9 ? `${shifted} scale(${a})` : shifted;
}

/** Shows or hides a canvas; writes nothing where it is so already. */
export function setVisible({ style }: HTMLCanvasElement, isVisible: boolean): void {
  const visibility = isVisible ? 'inherit' : 'hidden';
  if (style.visibility !== visibility) style.visibility = visibility;
}

/** Gives a bitmap to a canvas, which takes it over without copying. Not every engine gives the canvas its size. */
export function showBitmap(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
}

/** Sets the size of a canvas's box in CSS px. */
export function setBox({ style }: HTMLCanvasElement, width: number, height: number): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}
