import type { Face } from '../domain/alignment/face.ts';
import { FRAME_EYES_PX, faceFrame, upperVertices } from '../domain/alignment/face-frame.ts';
import { fitRobustly, type RobustFit } from '../domain/alignment/fit-robustly.ts';
import { vertexAt } from '../domain/alignment/mesh-vertices.ts';
import { type Frame, frameTemplates, refine, type Templates } from '../domain/alignment/refine.ts';
import type { PointPair } from '../domain/geometry/fit-similarity.ts';
import { apply, compose, invert, type Similarity } from '../domain/geometry/similarity.ts';
import type { Levels } from '../domain/raster/halve.ts';
import type { Plane } from '../domain/raster/raster.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';
import { meshInRaster, steadyFace } from './steady-face.ts';

type RasterPair = PointPair<'raster', 'raster'>;

/** The meshes of a pair in pixels of each photo's raster. */
export interface MeshPair {
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** How two faces lie on each other, in pixels of their rasters. */
export interface FaceFit {
  readonly afterToBefore: Similarity<'raster', 'raster'>;
  /** The vertices that agreed. */
  readonly agreed: readonly { readonly vertex: number; readonly pair: RasterPair }[];
  readonly meshes: MeshPair;
  /** The before's face, as the after was laid on it. */
  readonly frame: Frame;
  readonly templates: Templates;
  /** How alike the pixels are where they lie now, −1…1, and whether they had the last word. */
  readonly likeness: number;
  readonly isRefined: boolean;
}

/** Pixels are believed only when the photos are so alike, and when they move the face no further than this, in eye distances. */
const GATE = { likeness: 0.7, shift: 0.04 } as const;

/** The pairs of the before's upper vertices, after to before. */
function upperPairs({ before, after }: MeshPair): { vertices: readonly number[]; pairs: RasterPair[] } {
  const vertices = upperVertices(before);
  return {
    vertices,
    pairs: vertices.map((vertex) => ({ from: vertexAt(after, vertex), to: vertexAt(before, vertex) })),
  };
}

/** The similarity between the upper faces of two meshes, after to before. @returns `null` where there is none */
export function fitMeshes(meshes: MeshPair): RobustFit<'raster', 'raster'> | null {
  return fitRobustly(upperPairs(meshes).pairs);
}

/** How far two ways of laying the after on a face are apart, on average over it, in eye distances. */
function shiftBetween(frame: Frame, a: Similarity<'frame', 'raster'>, b: Similarity<'frame', 'raster'>): number {
  const difference = compose(invert(a), b);
  let [sum, count] = [0, 0];
  for (let y = 0; y < frame.height; y += 8)
    for (let x = 0; x < frame.width; x += 8) {
      if (!frame.mask.data[y * frame.width + x]) continue;
      const at = apply(difference, { x, y });
      sum += Math.hypot(at.x - x, at.y - y);
      count++;
    }
  return sum / Math.max(count, 1) / FRAME_EYES_PX;
}

/** Lets the pixels have the last word, where they can be trusted with it. */
function refineFace(
  frame: Frame,
  templates: Templates,
  after: Levels<Plane>,
  afterToBefore: Similarity<'raster', 'raster'>,
): Pick<FaceFit, 'afterToBefore' | 'likeness' | 'isRefined'> {
  const start = compose(invert(afterToBefore), frame.toBefore);
  const refined = refine(templates, after, start);
  const isRefined =
    refined.likeness >= GATE.likeness &&
    refined.likeness >= refined.likenessBefore &&
    shiftBetween(frame, start, refined.toAfter) <= GATE.shift;
  if (!isRefined) return { afterToBefore, likeness: refined.likenessBefore, isRefined };
  return { afterToBefore: compose(frame.toBefore, invert(refined.toAfter)), likeness: refined.likeness, isRefined };
}

/**
 * Lays one face on the other.
 * @param faces as they were found on each photo, in photo space
 * @returns `null` where their meshes have no similarity between them
 */
export async function alignFaces(
  networks: Networks,
  [before, after]: readonly [Picture, Picture],
  faces: readonly [Face, Face],
): Promise<FaceFit | null> {
  const meshes = {
    before: meshInRaster(await steadyFace(networks, before, faces[0]), before),
    after: meshInRaster(await steadyFace(networks, after, faces[1]), after),
  };
  const { vertices, pairs } = upperPairs(meshes);
  const fit = fitRobustly(pairs);
  if (!fit) return null;
  const frame = faceFrame(meshes.before);
  const templates = frameTemplates(before.luma, frame);
  const refined = refineFace(frame, templates, after.luma, fit.transform);
  const agreed = vertices.flatMap((vertex, i) => {
    const pair = pairs[i];
    return pair && (fit.weights[i] ?? 0) > 0 ? [{ vertex, pair }] : [];
  });
  return { ...refined, agreed, meshes, frame, templates };
}
