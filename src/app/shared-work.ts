/** Work that several may ask for at once and that is then done once. It goes on until nobody waits for it any more. */
export interface SharedWork<T> {
  /** Joins work of this key under way, or begins it. Rejects with the signal's reason when this caller gives up. */
  join(key: string, begin: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
}

interface Running<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Whoever gives up and asks again in the same moment (a screen that is built anew) finds the work still going. */
const GRACE_MS = 30;

/** Work shared by key. */
export function createSharedWork<T>(): SharedWork<T> {
  const running = new Map<string, Running<T>>();

  const start = (key: string, begin: (signal: AbortSignal) => Promise<T>): Running<T> => {
    const controller = new AbortController();
    const promise = begin(controller.signal).finally(() => {
      if (running.get(key) === work) running.delete(key);
    });
    const work: Running<T> = { promise, controller, waiting: 0 };
    // Those who wait hear of a failure; when nobody does, it is nobody's.
    promise.catch(() => undefined);
    running.set(key, work);
    return work;
  };

  const leave = (key: string, work: Running<T>) => {
    work.waiting -= 1;
    if (work.waiting > 0) return;
    setTimeout(() => {
      if (work.waiting > 0) return;
      if (running.get(key) === work) running.delete(key);
      work.controller.abort();
    }, GRACE_MS);
  };

  return {
    join: async (key, begin, signal) => {
      signal.throwIfAborted();
      const work = running.get(key) ?? start(key, begin);
      work.waiting += 1;
      try {
        return await untilAborted(work.promise, signal);
      } finally {
        leave(key, work);
      }
    },
  };
}

/** What a promise comes to, or the signal's reason when that is earlier. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
