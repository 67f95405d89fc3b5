import type { Collage } from '../domain/collage/collage.ts';
import type { Database } from './database.ts';
import { createRecordStore } from './record-store.ts';
import { StaleWrite, type Written, write } from './write.ts';

/** The collages. Two windows may show the same one, so a change says which state it is a change of. */
export function createCollageStore(database: Database) {
  return {
    ...createRecordStore(database, 'collages'),
    /**
     * Adds a collage, or replaces the one of the same id.
     * @param replaces `updatedAt` of the state that was changed, `null` for a new one; `stale` where another has been stored meanwhile.
     * One that was removed meanwhile comes back.
     */
    save: (collage: Collage, replaces: string | null): Promise<Written> =>
      write(database, ['collages'], async (transaction) => {
        const store = transaction.objectStore('collages');
        const stored = await store.get(collage.id);
        if (stored && stored.updatedAt !== replaces) throw new StaleWrite(collage.id);
        await store.put(collage);
      }),
  };
}
