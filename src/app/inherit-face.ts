import { likeliestFace } from '../domain/alignment/choose-face.ts';
import type { Face } from '../domain/alignment/face.ts';
import { faceBox } from '../domain/alignment/face-box.ts';
import { centre } from '../domain/geometry/rectangle.ts';
import { isSameSeries } from '../domain/photo/library-order.ts';
import { editPhoto, type Photo } from '../domain/photo/photo.ts';
import { daysBetween } from '../domain/photo/plain-date.ts';
import type { Context } from './context.ts';
import { replacePhotos } from './edit-photos.ts';

/** Of the photos of a series on which a face was chosen, the one taken nearest to another. */
function nearestChoice(photos: readonly Photo[], photo: Photo): Photo | undefined {
  const apart = ({ takenAt }: Photo) => Math.abs(daysBetween(takenAt.date, photo.takenAt.date));
  return photos
    .filter((other) => other.id !== photo.id && other.face !== undefined && isSameSeries(other, photo))
    .toSorted((a, b) => apart(a) - apart(b))[0];
}

/**
 * Lets a photo of several faces that is looked at for the first time take over the choice made on another photo of its series, so that
 * the same person is followed. It is the photo's own from then on, and can be changed like any.
 * @returns the photo with the face; `null` where nothing changes
 */
export async function inheritFace(context: Context, { id }: Photo, faces: readonly Face[]): Promise<Photo | null> {
  const { photos } = context.store.getState();
  const photo = photos.find((one) => one.id === id);
  const choice = photo && !photo.face && faces.length > 1 ? nearestChoice(photos, photo)?.face : undefined;
  const face = choice && likeliestFace(faces, choice);
  // The most prominent face is taken anyway.
  if (!photo || !face || face === faces[0]) return null;
  const chosen = editPhoto(photo, { face: centre(faceBox(face)) });
  return (await replacePhotos(context, [chosen])) ? chosen : null;
}
