import { alignByAppearance } from '../domain/alignment/align-by-appearance.ts';
import { faceFrame } from '../domain/alignment/face-frame.ts';
import { frameTemplates, refine } from '../domain/alignment/refine.ts';
import { compose, invert } from '../domain/geometry/similarity.ts';
import { flipPlane } from '../domain/raster/flip.ts';
import { type Levels, planeLevels } from '../domain/raster/halve.ts';
import type { Plane } from '../domain/raster/raster.ts';
import { type FaceFit, fitMeshes } from './align-faces.ts';
import { squareOfMesh } from './fit-mesh.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';
import { fitMirrored, sharedMeshes } from './shared-meshes.ts';

/**
 * When one photo of a pair is said to be mirrored: its mirror image is so alike, and by so much more alike than the photo itself. Two
 * photos of one person from different sittings are less alike than that either way; a photo and its own mirror image much more.
 */
const MIRRORED = { least: 0.6, lead: 0.15 } as const;
/** Two photos that are so alike as they are need not be looked at in a mirror. */
const ALIKE_ENOUGH = 0.85;
/** How many squares the mirrored face is looked at in; it is not to be measured, only recognised. */
const SQUARES = 2;
/** How many sizes of the frame are enough to tell. */
const SIZES = 2;

function flipped(after: Levels<Plane>): Levels<Plane> {
  return planeLevels(flipPlane(after.levels[0]));
}

/** How alike the before's face and the mirrored after's are, −1…1. */
async function mirroredFaceLikeness(
  networks: Networks,
  [before, after]: readonly [Picture, Picture],
  { meshes }: FaceFit,
): Promise<number> {
  const seen = await fitMirrored(networks, after.colour, squareOfMesh(meshes.after));
  const rough = fitMeshes({ before: meshes.before, after: seen.points });
  if (!rough) return -1;
  const options = { beforeToAfter: invert(rough.transform), count: SQUARES, isMirrored: true };
  const shared = await sharedMeshes(networks, [before, after], meshes.before, options);
  const fit = fitMeshes(shared);
  if (!fit) return -1;
  const frame = faceFrame(shared.before);
  const templates = frameTemplates(before.luma, frame).slice(0, SIZES);
  return refine(templates, flipped(after.luma), compose(invert(fit.transform), frame.toBefore)).likeness;
}

const isLead = (mirrored: number, likeness: number) =>
  mirrored >= MIRRORED.least && mirrored >= likeness + MIRRORED.lead;

/** Whether one of two faces that were laid on each other looks mirrored. */
export async function areFacesMirrored(
  networks: Networks,
  pair: readonly [Picture, Picture],
  fit: FaceFit,
): Promise<boolean> {
  if (fit.likeness >= ALIKE_ENOUGH) return false;
  return isLead(await mirroredFaceLikeness(networks, pair, fit), fit.likeness);
}

/** Whether one of two photos without faces looks mirrored; `likeness` is how alike they are as they are. */
export function areLooksMirrored([before, after]: readonly [Picture, Picture], likeness: number): boolean {
  if (likeness >= ALIKE_ENOUGH) return false;
  return isLead(alignByAppearance(before.luma, flipped(after.luma))?.likeness ?? -1, likeness);
}
