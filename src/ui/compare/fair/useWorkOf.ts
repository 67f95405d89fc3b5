import { useEffect, useMemo } from 'react';

/** One piece of work at a time for one thing, which ends when another piece begins. */
export interface Work {
  /** What it is for. */
  readonly key: string;
  readonly begin: () => AbortSignal;
  readonly end: () => void;
}

function startWork(key: string): Work {
  let controller = new AbortController();
  return {
    key,
    begin: () => {
      controller.abort();
      controller = new AbortController();
      return controller.signal;
    },
    end: () => controller.abort(),
  };
}

/** Work for something with a key; it ends when the key is another or nobody is there to see the outcome. */
export function useWorkOf(key: string): Work {
  const work = useMemo(() => startWork(key), [key]);
  useEffect(() => () => work.end(), [work]);
  return work;
}
