import type { PhotoPoint } from '../geometry/point.ts';
import { reduceForStep } from '../raster/halve.ts';
import type { Raster } from '../raster/raster.ts';

/** Distance between the eyes to which every face is brought before it is measured, in pixels. */
export const PATCH_EYES_PX = 200;

/** The patch holds the face from the hair to below the chin, in pixels. */
const WIDTH = 440;
const HEIGHT = 576;
const EYES = { x: WIDTH / 2, y: 192 } as const;

/** Where a face lies on its photo, in photo space: the middle between the eyes, their distance, and how the head leans (clockwise). */
export interface FacePlace {
  readonly eyes: PhotoPoint;
  readonly eyeDistance: number;
  readonly rollRad: number;
}

/** A face brought upright and to one size. */
export interface FacePatch {
  readonly raster: Raster;
  /** 1 for every pixel that lies on the photo. */
  readonly onPhoto: Uint8Array;
  readonly place: FacePlace;
  /** The mesh in pixels of the patch: x and y of each vertex. */
  readonly mesh: Float32Array;
}

/** Where a place of a patch, in its pixels, lies on the photo. */
export function fromPatch({ eyes, eyeDistance, rollRad }: FacePlace, x: number, y: number): PhotoPoint {
  const step = eyeDistance / PATCH_EYES_PX;
  const [dx, dy] = [(x - EYES.x) * step, (y - EYES.y) * step];
  return {
    x: eyes.x + Math.cos(rollRad) * dx - Math.sin(rollRad) * dy,
    y: eyes.y + Math.sin(rollRad) * dx + Math.cos(rollRad) * dy,
  };
}

/** A mesh (three numbers a vertex, photo space) in pixels of the patch, two numbers a vertex. */
function meshOnPatch({ eyes, eyeDistance, rollRad }: FacePlace, points: Float32Array): Float32Array {
  const scale = PATCH_EYES_PX / eyeDistance;
  const [c, s] = [Math.cos(rollRad) * scale, Math.sin(rollRad) * scale];
  const mesh = new Float32Array((points.length / 3) * 2);
  for (let i = 0; i < mesh.length / 2; i++) {
    const [dx, dy] = [(points[i * 3] ?? 0) - eyes.x, (points[i * 3 + 1] ?? 0) - eyes.y];
    mesh[i * 2] = EYES.x + c * dx + s * dy;
    mesh[i * 2 + 1] = EYES.y - s * dx + c * dy;
  }
  return mesh;
}

/** Cuts a face out of its photo, upright and with {@link PATCH_EYES_PX} between the eyes. */
export function cutFacePatch(raster: Raster, points: Float32Array, place: FacePlace): FacePatch {
  const longPx = Math.max(raster.width, raster.height);
  const { level, reduction } = reduceForStep(raster, (place.eyeDistance * longPx) / PATCH_EYES_PX);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const onPhoto = new Uint8Array(WIDTH * HEIGHT);
  const start = fromPatch(place, 0, 0);
  const step = (place.eyeDistance / PATCH_EYES_PX) * longPx;
  const [c, s] = [Math.cos(place.rollRad) * step, Math.sin(place.rollRad) * step];
  const { width, height, data: source } = level;
  // Bilinear in sRGB bytes, and the nearest pixel beyond the edge. Written out: it runs a quarter of a million times a face.
  for (let y = 0, to = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, to += 4) {
      const px = start.x * longPx + c * (x + 0.5) - s * (y + 0.5);
      const py = start.y * longPx + s * (x + 0.5) + c * (y + 0.5);
      if (px >= 0 && py >= 0 && px < raster.width && py < raster.height) onPhoto[to / 4] = 1;
      const u = px / reduction - 0.5;
      const v = py / reduction - 0.5;
      const cx = u < 0 ? 0 : u > width - 1 ? width - 1 : u;
      const cy = v < 0 ? 0 : v > height - 1 ? height - 1 : v;
      const left = cx < width - 2 ? cx | 0 : width - 2;
      const top = cy < height - 2 ? cy | 0 : height - 2;
      const wd = (cx - left) * (cy - top);
      const wb = cx - left - wd;
      const wc = cy - top - wd;
      const wa = 1 - wb - wc - wd;
      const above = (top * width + left) * 4;
      const below = above + width * 4;
      data[to] =
        (source[above] ?? 0) * wa +
        (source[above + 4] ?? 0) * wb +
        (source[below] ?? 0) * wc +
        (source[below + 4] ?? 0) * wd;
      data[to + 1] =
        (source[above + 1] ?? 0) * wa +
        (source[above + 5] ?? 0) * wb +
        (source[below + 1] ?? 0) * wc +
        (source[below + 5] ?? 0) * wd;
      data[to + 2] =
        (source[above + 2] ?? 0) * wa +
        (source[above + 6] ?? 0) * wb +
        (source[below + 2] ?? 0) * wc +
        (source[below + 6] ?? 0) * wd;
      data[to + 3] = 255;
    }
  }
  return { raster: { width: WIDTH, height: HEIGHT, data }, onPhoto, place, mesh: meshOnPatch(place, points) };
}
