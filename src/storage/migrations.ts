import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Alignment } from '../domain/alignment/alignment.ts';
import type { PairKey, SamelightSchema } from './schema.ts';

type Upgrade = IDBPTransaction<SamelightSchema, StoreNames<SamelightSchema>[], 'versionchange'>;

/** One step of the ladder: brings a database of version `n` to `n + 1`, where `n` is the step's place in {@link MIGRATIONS}. */
export type Migration = (database: IDBPDatabase<SamelightSchema>, transaction: Upgrade) => void | Promise<void>;

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

/** An alignment row of version 1. */
interface OneAlignment {
  readonly pair: PairKey;
  readonly alignment: Alignment;
}

/** Examinations get a store; a pair can have one alignment for each way in which its photos are shown. */
const keepExaminations: Migration = async (database, transaction) => {
  database.createObjectStore('examinations', { keyPath: 'photo' });
  const store = transaction.objectStore('alignments');
  const rows = (await store.getAll()) as unknown as readonly OneAlignment[];
  await Promise.all(rows.map(({ pair, alignment }) => store.put({ pair, alignments: [alignment] })));
};

/** The treatment journal gets a store for each kind of record. The names are written out, since a released step never changes. */
const createJournal: Migration = (database) => {
  const kinds = ['courses', 'sessions', 'symptoms', 'ticks', 'rollers', 'grades', 'consents', 'clients'] as const;
  for (const kind of kinds) database.createObjectStore(kind, { keyPath: 'id' });
};

/** What calendar files have held is remembered, so that a later one can call off what is no longer planned. */
const rememberCalendars: Migration = (database) => {
  database.createObjectStore('calendars', { keyPath: 'id' });
};

/** All steps, oldest first. A step that has been released is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [createStores, keepExaminations, createJournal, rememberCalendars];

/** Climbs from `oldVersion` (0 = new database) to the top. Between steps nothing but the transaction itself is awaited, which keeps it open. */
export async function migrate(
  database: IDBPDatabase<SamelightSchema>,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  for (const step of MIGRATIONS.slice(oldVersion)) await step(database, transaction);
}
