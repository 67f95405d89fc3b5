import type { Face } from '../domain/alignment/face.ts';
import { eyeCentres, eyeDistance, rollOf, VERTEX, vertexAt } from '../domain/alignment/mesh-vertices.ts';
import type { Levels } from '../domain/raster/halve.ts';
import type { Raster } from '../domain/raster/raster.ts';
import { fromSquare, type Square } from '../domain/raster/square.ts';
import { type Detection, detectFaces, squareAround, wholeSquare } from './detect-faces.ts';
import { type FittedMesh, fitMesh, squareOfMesh } from './fit-mesh.ts';
import type { Networks } from './networks.ts';

/** Below this the detector, or the mesh, does not see a face. */
const LEAST_SCORE = 0.5;
/** A photo is looked at for at most so many faces. */
const MOST_FACES = 8;
/** A mesh that does not come to rest is refitted at most so often. */
const MOST_REFITS = 3;
/**
 * An upside-down face is found with confidence, and wrongly: as one that stands upright. What gives it away is a lower score and that
 * detector and mesh disagree. A face seen at least so well is believed at once; without one the photo is looked at in all four turns.
 */
const CERTAIN = { score: 0.8, meshScore: 0.9, disagreement: 0.16 } as const;

interface Sighting extends FittedMesh {
  readonly detectorScore: number;
  /** The largest distance between what detector and mesh take for the same place, in eye distances. */
  readonly disagreement: number;
}

/** How far detector and mesh are apart about the eyes, the tip of the nose and the mouth, in eye distances. */
function disagreementOf(detection: Detection, within: Square, mesh: Float32Array): number {
  const { right, left } = eyeCentres(mesh);
  const [upper, lower] = [vertexAt(mesh, VERTEX.upperLip), vertexAt(mesh, VERTEX.lowerLip)];
  const mouth = { x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 };
  const distances = [right, left, vertexAt(mesh, VERTEX.noseTip), mouth].map((place, k) => {
    const [x, y] = fromSquare(within, detection.keypoints[2 * k] ?? 0, detection.keypoints[2 * k + 1] ?? 0);
    return Math.hypot(x - place.x, y - place.y);
  });
  return Math.max(...distances) / Math.max(eyeDistance(mesh), 1e-6);
}

/** Whether the mesh was fitted in about the square that it asks for itself. */
function isSettled(fittedIn: Square, wanted: Square): boolean {
  const turned = Math.abs(Math.sin((fittedIn.angleRad - wanted.angleRad) / 2)) * 2;
  const moved = Math.hypot(fittedIn.x - wanted.x, fittedIn.y - wanted.y) / wanted.side;
  return turned < 0.05 && moved < 0.02 && Math.abs(Math.log(fittedIn.side / wanted.side)) < 0.05;
}

/** Fits the mesh first where the detector saw a face, then where the mesh itself lies, and again until it stays there. */
async function sight(
  networks: Networks,
  picture: Levels<Raster>,
  detection: Detection,
  within: Square,
): Promise<Sighting> {
  const rough = await fitMesh(networks, picture, squareAround(detection, within));
  let square = squareOfMesh(rough.points);
  let mesh = await fitMesh(networks, picture, square);
  for (let more = 0; more < MOST_REFITS; more++) {
    const wanted = squareOfMesh(mesh.points);
    if (isSettled(square, wanted)) break;
    square = wanted;
    mesh = await fitMesh(networks, picture, square);
  }
  return { ...mesh, detectorScore: detection.score, disagreement: disagreementOf(detection, within, mesh.points) };
}

async function sightAll(networks: Networks, picture: Levels<Raster>, quarterTurns: number): Promise<Sighting[]> {
  const square = wholeSquare(picture, quarterTurns);
  const detections = await detectFaces(networks, picture, square, LEAST_SCORE);
  const sightings: Sighting[] = [];
  for (const detection of detections.slice(0, MOST_FACES))
    sightings.push(await sight(networks, picture, detection, square));
  return sightings.filter(({ score }) => score >= LEAST_SCORE);
}

const isCertain = ({ detectorScore, score, disagreement }: Sighting) =>
  detectorScore >= CERTAIN.score && score >= CERTAIN.meshScore && disagreement <= CERTAIN.disagreement;

/** How well a face was seen. */
const clarity = ({ detectorScore, score, disagreement }: Sighting) =>
  detectorScore * score * Math.max(0.1, 1 - disagreement);

function middleOfEyes({ points }: Sighting) {
  const { right, left } = eyeCentres(points);
  return { x: (right.x + left.x) / 2, y: (right.y + left.y) / 2 };
}

/** Two sightings that lie on each other, or that have taken the same eyes for a face the right way up and upside down. */
function isSameFace(a: Sighting, b: Sighting): boolean {
  const [p, q] = [squareOfMesh(a.points), squareOfMesh(b.points)];
  if (Math.hypot(p.x - q.x, p.y - q.y) < 0.25 * Math.max(p.side, q.side)) return true;
  const [m, n] = [middleOfEyes(a), middleOfEyes(b)];
  return Math.hypot(m.x - n.x, m.y - n.y) < 0.5 * Math.min(eyeDistance(a.points), eyeDistance(b.points));
}

/** Of all sightings of each face, the clearest. */
function clearest(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of sightings.toSorted((a, b) => clarity(b) - clarity(a)))
    if (!kept.some((other) => isSameFace(one, other))) kept.push(one);
  return kept;
}

function toFace({ points, score, detectorScore }: Sighting, longSidePx: number): Face {
  const turns = ((Math.round(-rollOf(points) / (Math.PI / 2)) % 4) + 4) % 4;
  return {
    points: points.map((value) => value / longSidePx),
    detectorScore,
    meshScore: score,
    quarterTurns: turns as Face['quarterTurns'],
  };
}

/** How much a face stands out: how sure it is, times how large. */
const prominence = ({ points, detectorScore, meshScore }: Face) => detectorScore * meshScore * eyeDistance(points);

/** The faces on a photo, whichever way up it is, the most prominent first. */
export async function findFaces(networks: Networks, picture: Levels<Raster>): Promise<Face[]> {
  let sightings = await sightAll(networks, picture, 0);
  // One face that is seen for certain tells which way up the photo is.
  if (!sightings.some(isCertain)) {
    for (const turns of [1, 2, 3]) sightings = [...sightings, ...(await sightAll(networks, picture, turns))];
  }
  const { width, height } = picture;
  return clearest(sightings)
    .map((one) => toFace(one, Math.max(width, height)))
    .toSorted((a, b) => prominence(b) - prominence(a));
}
