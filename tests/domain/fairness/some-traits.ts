import { CANONICAL_FACE } from '../../../src/domain/fairness/canonical-face.ts';
import type { CheckId, Judgement } from '../../../src/domain/fairness/check.ts';
import type { JudgedPhoto } from '../../../src/domain/fairness/judged-photo.ts';
import type { FaceTraits, PhotoTraits } from '../../../src/domain/fairness/photo-traits.ts';
import { CELLS } from '../../../src/domain/fairness/surroundings.ts';
import type { Photo } from '../../../src/domain/photo/photo.ts';
import { aPhoto } from '../photo/a-photo.ts';

/** The canonical face as a mesh on a photo: eyes in the middle of a 3 : 4 portrait, so many long sides apart. */
export function aMesh(eyeDistance = 0.1, x = 0.375, y = 0.45): Float32Array {
  return Float32Array.from(CANONICAL_FACE, (value, i) => {
    const size = (value / 1000) * eyeDistance;
    return i % 3 === 0 ? x + size : i % 3 === 1 ? y - size : -size;
  });
}

/** A face of which everything could be measured. */
export function someFace(changes: Partial<FaceTraits> = {}): FaceTraits {
  return {
    mesh: aMesh(),
    eyes: { x: 0.375, y: 0.45 },
    eyeDistance: 0.1,
    pose: { yawDeg: 1, pitchDeg: -2, rollDeg: 0.5, perspectivePercent: 5 },
    expression: { mouthOpening: 0.01, mouthCorners: 0.05, eyeOpening: 0.08, browHeight: 0.2 },
    skin: {
      luminanceStops: -2,
      cheek: [0.4, 0.22, 0.16],
      burntOutShare: 0,
      drownedShare: 0,
      detail: 0.0004,
    },
    light: { direction: [0.6, 0.4, Math.sqrt(1 - 0.36 - 0.16)], contrast: 0.5, cheekStops: -0.3 },
    sclera: { colour: [0.4, 0.37, 0.35], pixels: 90 },
    surroundings: CELLS.map((_, i) =>
      i % 3 === 0 ? [0.5, 0.5, 0.48] : i % 3 === 1 ? [0.2, 0.22, 0.25] : [0.1, 0.09, 0.08],
    ),
    ...changes,
  };
}

/** What was measured of a photo with a face, or with none. */
export function someTraits(face: FaceTraits | null = someFace(), changes: Partial<PhotoTraits> = {}): PhotoTraits {
  return { fingerprint: 'f', version: 1, widthPx: 960, heightPx: 1280, face, tiles: [], ...changes };
}

/** One photo of a pair. */
export function judged(traits: PhotoTraits | null, photo: Partial<Photo> = {}, id = 'one'): JudgedPhoto {
  return { photo: aPhoto(id, photo), traits, phase: null };
}

/** One check of a judgement. */
export function checkOf(judgement: Judgement, id: CheckId) {
  const check = judgement.checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}
