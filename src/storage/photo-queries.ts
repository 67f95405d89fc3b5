import type { Fingerprint, Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';

/** Reading photos. Lists read records only, never bytes. */
export function createPhotoQueries(database: Database) {
  const list = async (index: 'newest' | 'binned', limit?: number): Promise<readonly Photo[]> => {
    const rows = await database.use((handle) => handle.getAllFromIndex('photos', index, null, limit));
    return rows.map((row) => row.photo);
  };

  const readBytes = async (store: 'originals' | 'thumbnails', fingerprint: Fingerprint) =>
    (await database.use((handle) => handle.get(store, fingerprint)))?.bytes ?? null;

  return {
    /** The newest `limit` photos outside the bin, newest first. */
    newest: (limit: number) => list('newest', limit),
    /** All photos outside the bin, newest first. */
    all: () => list('newest'),
    /** What is in the bin, the last deleted first. */
    binned: () => list('binned'),

    /** The photos of those ids that there are, in the order asked for. */
    byIds: async (ids: readonly PhotoId[]): Promise<readonly Photo[]> => {
      const rows = await database.use((handle) => {
        const store = handle.transaction('photos').store;
        return Promise.all(ids.map((id) => store.get(id)));
      });
      return rows.flatMap((row) => (row ? [row.photo] : []));
    },

    /** The photo that holds a file of this content, in the library or in the bin. */
    byFingerprint: async (fingerprint: Fingerprint): Promise<Photo | null> =>
      (await database.use((handle) => handle.getFromIndex('photos', 'fingerprint', fingerprint)))?.photo ?? null,

    /** The contents of all files that are kept. */
    fingerprints: (): Promise<readonly Fingerprint[]> => database.use((handle) => handle.getAllKeys('originals')),

    /** A file's bytes as they were imported, or `null` when they are missing. */
    original: (fingerprint: Fingerprint): Promise<ArrayBuffer | null> => readBytes('originals', fingerprint),

    /** The thumbnails there are, as JPEG bytes, read in one transaction. */
    thumbnails: async (fingerprints: readonly Fingerprint[]): Promise<ReadonlyMap<Fingerprint, ArrayBuffer>> => {
      const rows = await database.use((handle) => {
        const store = handle.transaction('thumbnails').store;
        return Promise.all(fingerprints.map((fingerprint) => store.get(fingerprint)));
      });
      return new Map(rows.flatMap((row) => (row ? [[row.fingerprint, row.bytes] as const] : [])));
    },
  };
}
