import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import { toRow } from './photo-row.ts';
import { hasRoomFor } from './room.ts';
import type { SamelightSchema } from './schema.ts';
import { StaleWrite, type Written, write } from './write.ts';

/** A photo about to be stored, with the bytes of its file and of its thumbnail. */
export interface NewPhoto {
  readonly photo: Photo;
  readonly original: ArrayBuffer;
  readonly thumbnail: ArrayBuffer;
}

/** Only from the bin, by the person's act, does an original leave; samples can be fetched again. */
function isRemovable(photo: Photo): boolean {
  return photo.deletedAt !== undefined || photo.sample;
}

/** Within a write: replaces records; a StaleWrite unless every stored revision is exactly one below. */
export async function replaceRows<Names extends StoreNames<SamelightSchema>[]>(
  store: IDBPObjectStore<SamelightSchema, Names, 'photos', 'readwrite'>,
  photos: readonly Photo[],
): Promise<void> {
  await Promise.all(
    photos.map(async (photo) => {
      const stored = await store.get(photo.id);
      if (stored?.photo.revision !== photo.revision - 1) throw new StaleWrite(photo.id);
      await store.put(toRow(photo));
    }),
  );
}

/** Writing photos; every deed is one transaction, all or nothing. */
export function createPhotoWrites(database: Database) {
  return {
    /** Adds all or none; `full` without trying when the browser says that there is no room. */
    add: async (photos: readonly NewPhoto[]): Promise<Written> => {
      const bytes = photos.reduce(
        (sum, { original, thumbnail }) => sum + original.byteLength + thumbnail.byteLength,
        0,
      );
      if (!(await hasRoomFor(bytes))) return { ok: false, reason: 'full' };
      return write(database, ['photos', 'originals', 'thumbnails'], async (transaction) => {
        await Promise.all(
          photos.flatMap(({ photo, original, thumbnail }) => [
            transaction.objectStore('photos').add(toRow(photo)),
            transaction.objectStore('originals').put({ fingerprint: photo.file.fingerprint, bytes: original }),
            transaction.objectStore('thumbnails').put({ fingerprint: photo.file.fingerprint, bytes: thumbnail }),
          ]),
        );
      });
    },

    /** Replaces records, all or none; `stale` unless every stored revision is exactly one below. */
    update: (photos: readonly Photo[]): Promise<Written> =>
      write(database, ['photos'], (transaction) => replaceRows(transaction.objectStore('photos'), photos)),

    /** Removes photos for good, with bytes, alignments and examinations; all or none. Throws a StaleWrite (→ `stale`) for a photo that is neither in the bin nor a sample. */
    remove: (ids: readonly PhotoId[]): Promise<Written> =>
      write(database, ['photos', 'originals', 'thumbnails', 'alignments', 'examinations'], async (transaction) => {
        await Promise.all(
          ids.map(async (id) => {
            const stored = await transaction.objectStore('photos').get(id);
            if (!stored) return;
            if (!isRemovable(stored.photo)) throw new StaleWrite(id);
            const pairs = await transaction.objectStore('alignments').index('photo').getAllKeys(id);
            await Promise.all([
              ...pairs.map((pair) => transaction.objectStore('alignments').delete(pair)),
              transaction.objectStore('photos').delete(id),
              transaction.objectStore('originals').delete(stored.fingerprint),
              transaction.objectStore('thumbnails').delete(stored.fingerprint),
              transaction.objectStore('examinations').delete([stored.fingerprint, 0]),
              transaction.objectStore('examinations').delete([stored.fingerprint, 1]),
            ]);
          }),
        );
      }),
  };
}
