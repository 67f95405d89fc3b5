import type { PhotoFaces } from '../domain/alignment/face.ts';
import type { PhotoTraits } from '../domain/fairness/photo-traits.ts';
import { isSamePlace } from '../domain/geometry/point.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import type { ExaminationKey, StoredExamination } from './schema.ts';
import { type Written, write } from './write.ts';

/** What was found on one photo. */
export interface FoundOnPhoto {
  readonly faces: PhotoFaces;
  readonly traits: PhotoTraits;
}

function keyOf({ file, mirrored }: Photo): ExaminationKey {
  return [file.fingerprint, mirrored ? 1 : 0];
}

/** What was found on photos: a cache, kept with relaxed durability since it can be made anew. */
export function createExaminationStore(database: Database) {
  return {
    /**
     * The examinations of photos as they are shown now and of the face chosen now, in the order asked for; `null` where there is none.
     * Whether its version still holds is for the caller to see.
     */
    find: async (photos: readonly Photo[]): Promise<readonly (FoundOnPhoto | null)[]> => {
      const rows = await database.use((handle) => {
        const { store } = handle.transaction('examinations');
        return Promise.all(photos.map((photo) => store.get(keyOf(photo))));
      });
      return rows.map((row, i) => {
        const photo = photos[i];
        return row && photo && isSamePlace(row.face, photo.face) ? { faces: row.faces, traits: row.traits } : null;
      });
    },

    /** Keeps what was found on a photo as it is shown, in place of what was found before. */
    save: (photo: Photo, { faces, traits }: FoundOnPhoto): Promise<Written> =>
      write(
        database,
        ['examinations'],
        async (transaction) => {
          const row: StoredExamination = { photo: keyOf(photo), faces, traits };
          await transaction.objectStore('examinations').put(photo.face ? { ...row, face: photo.face } : row);
        },
        'relaxed',
      ),
  };
}
