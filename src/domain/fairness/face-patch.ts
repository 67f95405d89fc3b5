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

/** Bilinear in sRGB bytes; the nearest pixel beyond the edge. Written out: it runs a quarter of a million times a face. */
function sampleInto(
  target: Uint8ClampedArray,
  at: number,
  { width, height, data }: Raster,
  x: number,
  y: number,
): void {
  const px = Math.min(Math.max(x - 0.5, 0), width - 1);
  const py = Math.min(Math.max(y - 0.5, 0), height - 1);
  const i = Math.min(Math.floor(px), width - 2);
  const j = Math.min(Math.floor(py), height - 2);
  const fx = px - i;
  const fy = py - j;
  const top = (j * width + i) * 4;
  const below = top + width * 4;
  for (let c = 0; c < 3; c++) {
    const upper = (data[top + c] ?? 0) * (1 - fx) + (data[top + 4 + c] ?? 0) * fx;
    const lower = (data[below + c] ?? 0) * (1 - fx) + (data[below + 4 + c] ?? 0) * fx;
    target[at + c] = upper * (1 - fy) + lower * fy;
  }
  target[at + 3] = 255;
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
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const px = start.x * longPx + c * (x + 0.5) - s * (y + 0.5);
      const py = start.y * longPx + s * (x + 0.5) + c * (y + 0.5);
      const isOn = px >= 0 && py >= 0 && px < raster.width && py < raster.height;
      if (isOn) onPhoto[y * WIDTH + x] = 1;
      sampleInto(data, (y * WIDTH + x) * 4, level, px / reduction, py / reduction);
    }
  }
  return { raster: { width: WIDTH, height: HEIGHT, data }, onPhoto, place, mesh: meshOnPatch(place, points) };
}
