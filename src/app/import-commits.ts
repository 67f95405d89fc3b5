import type { NewPhoto, PhotoStore, Written } from './ports.ts';

interface Waiting {
  readonly photo: NewPhoto;
  readonly settle: (written: Written) => void;
}

/**
 * Stores photos in groups: what arrives while one transaction is being written goes into the next, so that a flush serves many.
 * @returns what stores a photo, and answers when it is stored or could not be
 */
export function createImportCommits(photos: Pick<PhotoStore, 'add'>): (photo: NewPhoto) => Promise<Written> {
  let waiting: Waiting[] = [];
  let running = false;

  const store = async (group: readonly Waiting[]): Promise<void> => {
    const written = await photos.add(group.map(({ photo }) => photo));
    // One photo that cannot be stored must not take the others of its group with it.
    if (!written.ok && group.length > 1) {
      for (const one of group) await store([one]);
      return;
    }
    for (const { settle } of group) settle(written);
  };

  const drain = async () => {
    running = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await store(group).catch(() => {
        for (const { settle } of group) settle({ ok: false, reason: 'failed' });
      });
    }
    running = false;
  };

  return (photo) =>
    new Promise((settle) => {
      waiting.push({ photo, settle });
      if (!running) void drain();
    });
}
