import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './database.ts';
import type { SamelightSchema } from './schema.ts';

/** Why a write did not happen: no room left, changed by somebody else meanwhile, or anything else. */
export type WriteFailure = 'full' | 'stale' | 'failed';
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: WriteFailure };

type Name = StoreNames<SamelightSchema>;
/** A transaction that writes to the stores it names. */
export type WriteTransaction<Names extends Name[]> = IDBPTransaction<SamelightSchema, Names, 'readwrite'>;

/** Thrown inside a write to give it up because the stored record is not the one that was changed. */
export class StaleWrite extends Error {}

function failureOf(error: unknown): WriteFailure {
  if (error instanceof StaleWrite) return 'stale';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

/** `strict`: flushed to disk before it is called complete; `relaxed`: handed to the system, for what can be made anew. */
export type Durability = 'strict' | 'relaxed';

/**
 * Runs one read-write transaction, with strict durability unless told otherwise. `ok: true` only after it is complete: a request's own success says
 * nothing, since browsers report success and abort afterwards when the disk is full. Anything thrown inside aborts all of it.
 */
export async function write<const Names extends Name[]>(
  database: Database,
  stores: Names,
  work: (transaction: WriteTransaction<Names>) => Promise<void>,
  durability: Durability = 'strict',
): Promise<Written> {
  try {
    await database.use(async (handle) => {
      const transaction = handle.transaction(stores, 'readwrite', { durability });
      // Observed from the start, or an abort during `work` would be reported as nobody's rejection.
      const done = transaction.done;
      done.catch(() => undefined);
      try {
        await work(transaction);
      } catch (error) {
        abort(transaction);
        await done.catch((aborted: unknown) => {
          if (failureOf(aborted) === 'full') throw aborted;
        });
        throw error;
      }
      await done;
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

function abort<Names extends Name[]>(transaction: WriteTransaction<Names>): void {
  try {
    transaction.abort();
  } catch {
    // Already aborted by the browser, which is what was wanted.
  }
}
