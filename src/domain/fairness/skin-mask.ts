import { fillPolygon } from '../raster/polygon.ts';
import type { FacePatch } from './face-patch.ts';
import { OUTLINE } from './mesh-regions.ts';

/** The corners of an outline of mesh vertices, drawn towards its middle (`grow` < 1) or away from it. */
export function outlineOnPatch(mesh: Float32Array, vertices: readonly number[], grow: number): number[] {
  const xs = vertices.map((vertex) => mesh[vertex * 2] ?? 0);
  const ys = vertices.map((vertex) => mesh[vertex * 2 + 1] ?? 0);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [cx, cy] = [mean(xs), mean(ys)];
  return xs.flatMap((x, i) => [cx + (x - cx) * grow, cy + ((ys[i] ?? 0) - cy) * grow]);
}

/** How far each part that is no skin is widened before it is left out, since what surrounds it (lashes, shadows) is no skin either. */
const LEFT_OUT = [
  [OUTLINE.rightEye, 1.5],
  [OUTLINE.leftEye, 1.5],
  [OUTLINE.rightBrow, 1.35],
  [OUTLINE.leftBrow, 1.35],
  [OUTLINE.lips, 1.25],
] as const;

/** 1 for every pixel of a patch that shows skin of the face: within its outline, less a rim of hair and background, eyes, brows, lips. */
export function skinMask({ raster, onPhoto, mesh }: FacePatch): Uint8Array {
  const mask = new Uint8Array(raster.width * raster.height);
  fillPolygon(mask, raster.width, outlineOnPatch(mesh, OUTLINE.face, 0.86), 1);
  for (const [vertices, grow] of LEFT_OUT) fillPolygon(mask, raster.width, outlineOnPatch(mesh, vertices, grow), 0);
  for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] ?? 0) & (onPhoto[i] ?? 0);
  return mask;
}
