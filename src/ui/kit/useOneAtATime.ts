import { useCallback, useRef } from 'react';

/**
 * Runs a deed unless one runs already, so that pressing twice does it once. A deed that answers `true` is done for good: what was on the
 * screen is about to go.
 */
export function useOneAtATime(): (deed: () => Promise<boolean>) => Promise<void> {
  const isTaken = useRef(false);
  return useCallback(async (deed) => {
    if (isTaken.current) return;
    isTaken.current = true;
    let isDone = false;
    try {
      isDone = await deed();
    } finally {
      isTaken.current = isDone;
    }
  }, []);
}
