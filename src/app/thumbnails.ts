import type { Fingerprint } from '../domain/photo/photo.ts';
import type { PhotoStore } from './ports.ts';

/** How many thumbnails are kept ready; about 25 kB each. */
const KEPT = 600;
/** Within this time after its photos are known a screen has asked for the thumbnails it shows, in ms. */
const FIRST_REQUESTS_MS = 50;

/** Object URLs of thumbnails, fetched in batches as they are asked for. The cache owns the URLs and revokes what it drops. */
export interface Thumbnails {
  /** The URL if it is ready now. */
  peek(fingerprint: Fingerprint): string | null;
  /** The URL of a thumbnail, or `null` where there is none. */
  get(fingerprint: Fingerprint): Promise<string | null>;
  /** Resolves when the screens have had time to ask for thumbnails and all they asked for are there. */
  settled(): Promise<unknown>;
}

interface Waiting {
  readonly promise: Promise<string | null>;
  readonly settle: (url: string | null) => void;
}

/** A cache of thumbnails over the photo store; requests made in one turn of the event loop are read in one go. */
export function createThumbnails(photos: Pick<PhotoStore, 'thumbnails'>): Thumbnails {
  const ready = new Map<Fingerprint, string>();
  const waiting = new Map<Fingerprint, Waiting>();
  const reading = new Set<Promise<string | null>>();
  let scheduled = false;

  const keep = (fingerprint: Fingerprint, bytes: ArrayBuffer): string => {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    ready.set(fingerprint, url);
    const oldest = ready.keys().next();
    if (ready.size > KEPT && !oldest.done) {
      URL.revokeObjectURL(ready.get(oldest.value) ?? '');
      ready.delete(oldest.value);
    }
    return url;
  };

  const readBatch = async () => {
    scheduled = false;
    const batch = [...waiting];
    waiting.clear();
    const found = await photos
      .thumbnails(batch.map(([fingerprint]) => fingerprint))
      .catch(() => new Map<string, ArrayBuffer>());
    for (const [fingerprint, { settle }] of batch) {
      const bytes = found.get(fingerprint);
      settle(ready.get(fingerprint) ?? (bytes ? keep(fingerprint, bytes) : null));
    }
  };

  return {
    peek: (fingerprint) => ready.get(fingerprint) ?? null,
    get: (fingerprint) => {
      const url = ready.get(fingerprint);
      if (url) return Promise.resolve(url);
      const running = waiting.get(fingerprint);
      if (running) return running.promise;
      let settle: Waiting['settle'] = () => {};
      const promise = new Promise<string | null>((resolve) => {
        settle = resolve;
      });
      waiting.set(fingerprint, { promise, settle });
      reading.add(promise);
      void promise.then(() => reading.delete(promise));
      if (!scheduled) {
        scheduled = true;
        queueMicrotask(() => void readBatch());
      }
      return promise;
    },
    settled: async () => {
      await new Promise((resolve) => setTimeout(resolve, FIRST_REQUESTS_MS));
      return Promise.all(reading);
    },
  };
}
