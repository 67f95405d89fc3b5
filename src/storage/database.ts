import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS, migrate } from './migrations.ts';
import type { SamelightSchema } from './schema.ts';

/** How long opening may take before it is given up, in ms: another tab with an old version may never let go. */
const OPEN_TIMEOUT_MS = 5000;

type Handle = IDBPDatabase<SamelightSchema>;

/** The one way to the database: opens it when needed, and again when the browser has closed it. */
export interface Database {
  /** Runs `work` with an open handle; when the browser has dropped the handle in between, reopens and runs it once more. */
  use<T>(work: (handle: Handle) => Promise<T>): Promise<T>;
  close(): void;
}

function openHandle(name: string, onGone: () => void): Promise<Handle> {
  const opening = openDB<SamelightSchema>(name, MIGRATIONS.length, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // A step that fails takes the whole climb back; the library stays as it was.
      migrate(database, oldVersion, transaction).catch(() => transaction.abort());
    },
    // A newer tab wants to upgrade: let go, or it waits for ever.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('the library did not open in time', 'TimeoutError')),
      OPEN_TIMEOUT_MS,
    );
  });
  return Promise.race([opening, tooLate]).finally(() => clearTimeout(timer));
}

function isLostHandle(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');
}

/** The database of that name; nothing is opened before the first use. */
export function createDatabase(name: string): Database {
  let handle: Promise<Handle> | null = null;

  const forget = () => {
    handle = null;
  };
  const open = () => {
    handle ??= openHandle(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return handle;
  };
  const use = async <T>(work: (handle: Handle) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      if (!isLostHandle(error)) throw error;
      forget();
      return work(await open());
    }
  };
  const close = () => {
    void handle?.then((opened) => opened.close()).catch(() => undefined);
    forget();
  };
  return { use, close };
}
