import { useCallback, useEffect, useState } from 'react';

/** What the browser says of the room this page uses. */
export interface StorageRoom {
  readonly usedBytes?: number;
  readonly freeBytes?: number;
  /** Whether it has promised to keep the storage; absent where it does not say. */
  readonly isPersisted?: boolean;
}

// Some browsers have no `navigator.storage`, or only parts of it, whatever the types say.
const manager = (): Partial<StorageManager> => navigator.storage ?? {};

async function readRoom(): Promise<StorageRoom> {
  const storage = manager();
  const estimate = await storage.estimate?.().catch(() => undefined);
  const isPersisted = await storage.persisted?.().catch(() => undefined);
  const { usage, quota } = estimate ?? {};
  return {
    ...(usage === undefined ? {} : { usedBytes: usage }),
    ...(usage === undefined || quota === undefined ? {} : { freeBytes: Math.max(0, quota - usage) }),
    ...(isPersisted === undefined ? {} : { isPersisted }),
  };
}

export type PersistAnswer = 'not-asked' | 'asking' | 'denied' | 'granted';

/** The room in use, and asking the browser to keep it. */
export function useStorageRoom() {
  const [room, setRoom] = useState<StorageRoom | null>(null);
  const [answer, setAnswer] = useState<PersistAnswer>('not-asked');
  const read = useCallback(() => void readRoom().then(setRoom), []);
  useEffect(read, [read]);
  const persist = async () => {
    setAnswer('asking');
    // The answer may never come: Firefox waits for the person, and without a window for ever.
    const isGranted = await manager()
      .persist?.()
      .catch(() => false);
    setAnswer(isGranted ? 'granted' : 'denied');
    read();
  };
  return { room, answer, persist };
}
