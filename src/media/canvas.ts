/** An area no browser known refuses for a canvas: the limit of iOS, in pixels. */
export const SAFE_CANVAS_PIXELS = 16_777_216;

/** The context of a canvas of the given size, or `null` where the browser has no room for one. */
export function canvasContext(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): OffscreenCanvasRenderingContext2D | null {
  try {
    return new OffscreenCanvas(width, height).getContext('2d', settings);
  } catch {
    return null;
  }
}

/**
 * The context of a canvas whose pixels are read or encoded rather than shown; `null` where there is no room for one.
 * [Note: Drawn by the processor] A graphics card would have to hand the pixels back, and its canvases can be lost: in WebKitGTK 2.50
 * one worker that was stopped while it drew left the canvases of other workers blank.
 */
export function readableContext(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  return canvasContext(width, height, { willReadFrequently: true });
}

/**
 * Whether a fresh canvas really holds pixels. A canvas beyond a browser's limit is handed out and then draws nothing, so its far
 * corner is written to and read back. One of a size that all browsers have is not asked: reading back is slow.
 */
export function isCanvasUsable(context: OffscreenCanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  if (width * height <= SAFE_CANVAS_PIXELS) return true;
  try {
    context.fillStyle = '#ffffff';
    context.fillRect(width - 1, height - 1, 1, 1);
    const isWritten = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
    context.clearRect(width - 1, height - 1, 1, 1);
    return isWritten;
  } catch {
    return false;
  }
}
