import { alignByAppearance } from '../domain/alignment/align-by-appearance.ts';
import { refine } from '../domain/alignment/refine.ts';
import { compose, invert } from '../domain/geometry/similarity.ts';
import { flipPlane } from '../domain/raster/flip.ts';
import { type Levels, planeLevels } from '../domain/raster/halve.ts';
import type { Plane } from '../domain/raster/raster.ts';
import { type FaceFit, fitMeshes } from './align-faces.ts';
import { fitMirrored, squareOfMesh } from './fit-mesh.ts';
import type { Networks } from './networks.ts';
import type { Picture } from './picture.ts';

/**
 * When one photo of a pair is said to be mirrored: its mirror image is so alike, and by so much more alike than the photo itself. Two
 * photos of one person from different sittings are less alike than that either way; a photo and its own mirror image much more.
 */
const MIRRORED = { least: 0.6, lead: 0.15 } as const;
/** Two photos that are so alike as they are need not be looked at in a mirror. */
const ALIKE_ENOUGH = 0.85;
/** How many sizes of the frame are enough to tell. */
const SIZES = 2;

function flipped(after: Levels<Plane>): Levels<Plane> {
  return planeLevels(flipPlane(after.level(0)));
}

/** How alike the before's face and the mirrored after's are, −1…1. */
async function mirroredFaceLikeness(networks: Networks, after: Picture, { meshes, frame, templates }: FaceFit) {
  const seen = await fitMirrored(networks, after.colour, squareOfMesh(meshes.after));
  const fit = fitMeshes({ before: meshes.before, after: seen.points });
  if (!fit) return -1;
  const start = compose(invert(fit.transform), frame.toBefore);
  return refine(templates.slice(0, SIZES), flipped(after.luma), start).likeness;
}

const isLead = (mirrored: number, likeness: number) =>
  mirrored >= MIRRORED.least && mirrored >= likeness + MIRRORED.lead;

/** Whether one of two faces that were laid on each other looks mirrored. */
export async function areFacesMirrored(networks: Networks, after: Picture, fit: FaceFit): Promise<boolean> {
  if (fit.likeness >= ALIKE_ENOUGH) return false;
  return isLead(await mirroredFaceLikeness(networks, after, fit), fit.likeness);
}

/** Whether one of two photos without faces looks mirrored; `likeness` is how alike they are as they are. */
export function areLooksMirrored([before, after]: readonly [Picture, Picture], likeness: number): boolean {
  if (likeness >= ALIKE_ENOUGH) return false;
  return isLead(alignByAppearance(before.luma, flipped(after.luma))?.likeness ?? -1, likeness);
}
