import type { PhotoPoint } from '../geometry/point.ts';
import type { Face } from './face.ts';
import { eyeCentres, eyeDistance } from './mesh-vertices.ts';

/** Nothing further than this from a chosen place, in eye distances, is the face that was chosen. */
const REACH = 4;

/**
 * The face of a photo that is meant: the most prominent one, or, where a person chose, the one nearest to the chosen place.
 * @param faces the most prominent first
 * @param chosen in photo space
 * @returns `null` where there is no face, or none near the chosen place
 */
export function chooseFace(faces: readonly Face[], chosen?: PhotoPoint): Face | null {
  if (!chosen) return faces[0] ?? null;
  const awayOf = ({ points }: Face) => {
    const { right, left } = eyeCentres(points);
    const away = Math.hypot((right.x + left.x) / 2 - chosen.x, (right.y + left.y) / 2 - chosen.y);
    return away / Math.max(eyeDistance(points), 1e-6);
  };
  const [nearest] = faces.toSorted((a, b) => awayOf(a) - awayOf(b));
  return nearest && awayOf(nearest) <= REACH ? nearest : null;
}

/** So far from where a face was chosen on another photo, in long sides of a photo, a face counts half as much. */
const HALF_AT = 0.15;

/**
 * The face that is meant on a photo on which nobody chose, given where one was chosen on another photo of the series: the most prominent,
 * times how near it is to that place.
 * @param faces the most prominent first
 * @param lastChoice in photo space of the other photo
 */
export function likeliestFace(faces: readonly Face[], lastChoice: PhotoPoint): Face | null {
  const likelihood = ({ points, detectorScore, meshScore }: Face) => {
    const { right, left } = eyeCentres(points);
    const away = Math.hypot((right.x + left.x) / 2 - lastChoice.x, (right.y + left.y) / 2 - lastChoice.y);
    return (detectorScore * meshScore * eyeDistance(points)) / (1 + (away / HALF_AT) ** 2);
  };
  return faces.reduce<Face | null>((best, face) => (best && likelihood(best) >= likelihood(face) ? best : face), null);
}
