import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SamelightSchema } from './schema.ts';

type Upgrade = IDBPTransaction<SamelightSchema, StoreNames<SamelightSchema>[], 'versionchange'>;

/** One step of the ladder: brings a database of version `n` to `n + 1`, where `n` is the step's place in {@link MIGRATIONS}. */
export type Migration = (database: IDBPDatabase<SamelightSchema>, transaction: Upgrade) => void;

const createStores: Migration = (database) => {
  const photos = database.createObjectStore('photos', { keyPath: 'id' });
  photos.createIndex('fingerprint', 'fingerprint', { unique: true });
  photos.createIndex('newest', 'newest');
  photos.createIndex('binned', 'binned');
  database.createObjectStore('originals', { keyPath: 'fingerprint' });
  database.createObjectStore('thumbnails', { keyPath: 'fingerprint' });
  database.createObjectStore('people', { keyPath: 'id' });
  database.createObjectStore('alignments', { keyPath: 'pair' }).createIndex('photo', 'pair', { multiEntry: true });
  database.createObjectStore('comparisons', { keyPath: 'id' });
  database.createObjectStore('collages', { keyPath: 'id' });
  database.createObjectStore('settings', { keyPath: 'name' });
};

/** All steps, oldest first. A step that has been released is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [createStores];

/** Climbs from `oldVersion` (0 = new database) to the top. */
export function migrate(database: IDBPDatabase<SamelightSchema>, oldVersion: number, transaction: Upgrade): void {
  for (const step of MIGRATIONS.slice(oldVersion)) step(database, transaction);
}
