import { JOURNAL_KINDS, type Journal, type JournalChanges, journalOf, recordsOf } from '../domain/treatment/journal.ts';
import type { Database } from './database.ts';
import { replaceRows } from './photo-writes.ts';
import { StaleWrite, type Written, write } from './write.ts';

/** The treatment journal in IndexedDB; what is in the bin stays in its store until the bin is emptied. */
export function createJournalStore(database: Database) {
  return {
    /** Every record, those in the bin included, as one moment had them. */
    all: (): Promise<Journal> =>
      database.use(async (handle) => {
        const transaction = handle.transaction([...JOURNAL_KINDS]);
        const lists = await Promise.all(
          JOURNAL_KINDS.map(async (kind) =>
            (await transaction.objectStore(kind).getAll()).map((record) => [kind, record] as const),
          ),
        );
        return journalOf(lists.flat());
      }),

    /** Keeps what one act changed, all or none; `stale` unless every stored revision is exactly one below, 0 standing for no record. */
    write: ({ records, photos = [], people = [] }: JournalChanges): Promise<Written> =>
      write(database, [...JOURNAL_KINDS, 'photos', 'people'], async (transaction) => {
        await Promise.all([
          ...recordsOf(records).map(async ([kind, record]) => {
            const store = transaction.objectStore(kind);
            const stored = await store.get(record.id);
            if ((stored?.revision ?? 0) !== record.revision - 1) throw new StaleWrite(record.id);
            await store.put(record);
          }),
          replaceRows(transaction.objectStore('photos'), photos),
          ...people.map((person) => transaction.objectStore('people').put(person)),
        ]);
      }),

    /** Removes for good every record and person that is in the bin. */
    removeBinned: (): Promise<Written> =>
      write(database, [...JOURNAL_KINDS, 'people'], async (transaction) => {
        await Promise.all(
          [...JOURNAL_KINDS, 'people' as const].map(async (name) => {
            const store = transaction.objectStore(name);
            const binned = (await store.getAll()).filter(({ deletedAt }) => deletedAt !== undefined);
            await Promise.all(binned.map(({ id }) => store.delete(id)));
          }),
        );
      }),
  };
}
