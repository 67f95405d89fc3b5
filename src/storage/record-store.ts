import type { Collage } from '../domain/collage/collage.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Person } from '../domain/photo/photo.ts';
import type { Database } from './database.ts';
import { type Written, write } from './write.ts';

/** The stores of plain records with an id, and what they hold. */
interface Records {
  readonly people: Person;
  readonly comparisons: Comparison;
  readonly collages: Collage;
}

/** The records of one store. */
export function createRecordStore<Name extends keyof Records>(database: Database, name: Name) {
  type R = Records[Name];
  return {
    /** All records, in the order of their ids. */
    all: async (): Promise<readonly R[]> => (await database.use((handle) => handle.getAll(name))) as R[],
    get: async (id: string): Promise<R | null> =>
      ((await database.use((handle) => handle.get(name, id))) as R | undefined) ?? null,
    /** Adds a record, or replaces the one of the same id. */
    save: (record: R): Promise<Written> =>
      write(database, [name], async (transaction) => {
        await transaction.objectStore(name).put(record);
      }),
    remove: (id: string): Promise<Written> =>
      write(database, [name], async (transaction) => {
        await transaction.objectStore(name).delete(id);
      }),
  };
}
