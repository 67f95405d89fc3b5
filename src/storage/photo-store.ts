import type { Database } from './database.ts';
import { createPhotoQueries } from './photo-queries.ts';
import { createPhotoWrites } from './photo-writes.ts';

/** The photos in IndexedDB: records, originals and thumbnails, each in a store of its own. */
export function createPhotoStore(database: Database) {
  return { ...createPhotoQueries(database), ...createPhotoWrites(database) };
}
