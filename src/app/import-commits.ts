import { mergePhotos } from '../domain/photo/library-order.ts';
import type { Photo } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { NewPhoto, Written } from './ports.ts';

interface Waiting {
  readonly photo: NewPhoto;
  readonly settle: (written: Written) => void;
}

/** Stores photos in groups: what arrives while one transaction is being written goes into the next, so that a flush serves many. */
export interface ImportCommits {
  /** Answers when the photo is stored, or could not be. */
  add(photo: NewPhoto): Promise<Written>;
  /** Shows all that is stored by now. */
  flush(): void;
}

/** How often photos that were stored meanwhile are shown, in ms: painting the library for each one costs more than the photo itself. */
const SHOW_MS = 250;

/** Group commits into the photo store; what is stored is shown in the library a few times a second. */
export function createImportCommits(context: Context): ImportCommits {
  const { photos } = context.ports.storage;
  let waiting: Waiting[] = [];
  let running = false;
  let hidden: Photo[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const show = () => {
    const stored = hidden;
    hidden = [];
    if (stored.length > 0) context.store.setState((state) => ({ photos: mergePhotos(state.photos, stored) }));
  };

  /** The first is shown at once; whatever follows within a quarter of a second then comes together. */
  const showSoon = () => {
    if (timer !== null) return;
    show();
    timer = setTimeout(() => {
      timer = null;
      if (hidden.length > 0) showSoon();
    }, SHOW_MS);
  };

  const store = async (group: readonly Waiting[]): Promise<void> => {
    const written = await photos.add(group.map(({ photo }) => photo));
    // One photo that cannot be stored must not take the others of its group with it.
    if (!written.ok && group.length > 1) {
      for (const one of group) await store([one]);
      return;
    }
    if (written.ok) {
      hidden.push(...group.map(({ photo }) => photo.photo));
      showSoon();
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

  return {
    add: (photo) =>
      new Promise((settle) => {
        waiting.push({ photo, settle });
        if (!running) void drain();
      }),
    flush: show,
  };
}
