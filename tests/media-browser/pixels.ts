/** A colour of three channels, 0–255. */
export type Rgb = readonly [number, number, number];

/** The pixels of a bitmap, or of an encoded picture as this browser shows it. */
export async function pixelsOf(picture: ImageBitmap | ArrayBuffer | Blob): Promise<ImageData> {
  const isBitmap = picture instanceof ImageBitmap;
  const bitmap = isBitmap ? picture : await createImageBitmap(new Blob([picture]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Red, green, blue and alpha of one pixel. */
export function at({ data, width }: ImageData, x: number, y: number): readonly number[] {
  const start = (Math.floor(y) * width + Math.floor(x)) * 4;
  return [...data.subarray(start, start + 4)];
}

/** How far apart two colours are in their worst channel. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.max(...b.map((value, i) => Math.abs(value - (a[i] ?? 0))));
}

/** The upright test picture of 48 × 64: its four quarters. */
export const CORNERS: readonly (readonly [x: number, y: number, colour: Rgb])[] = [
  [0.25, 0.25, [220, 40, 40]],
  [0.75, 0.25, [40, 160, 60]],
  [0.25, 0.75, [40, 70, 200]],
  [0.75, 0.75, [230, 210, 50]],
];

/** How far the quarters of a picture are from those of the upright test picture. */
export function distanceFromUpright(pixels: ImageData): number {
  return Math.max(
    ...CORNERS.map(([x, y, colour]) => distance(at(pixels, x * pixels.width, y * pixels.height).slice(0, 3), colour)),
  );
}
