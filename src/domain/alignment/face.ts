import type { Fingerprint } from '../photo/photo.ts';

/** Points of one face mesh: the 468 vertices of MediaPipe's canonical face. */
export const MESH_POINTS = 468;

/** Goes up whenever the same photo would give other faces. */
export const FACES_VERSION = 2;

/** One face on one photo. */
export interface Face {
  /**
   * The mesh, three numbers a vertex: x and y in photo space (units of the long side of the photo as it is shown, from pixel
   * edges), z in the same unit relative to the middle of the head, smaller = nearer to the camera. Length 468 · 3.
   */
  readonly points: Float32Array;
  /** How sure the detector was that there is a face, 0–1. */
  readonly detectorScore: number;
  /** How sure the mesh was that it lies on a face, 0–1. */
  readonly meshScore: number;
  /** Clockwise quarter turns the photo has to be given for the face to stand upright, 0–3. */
  readonly quarterTurns: 0 | 1 | 2 | 3;
}

/** The faces found on one photo, the most prominent (both scores × size) first; none where there is no face. */
export interface PhotoFaces {
  readonly fingerprint: Fingerprint;
  readonly version: number;
  readonly faces: readonly Face[];
}
