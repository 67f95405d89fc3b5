import { useEffect, useRef } from 'react';
import type { ImportJob } from '../../app/library-state.ts';
import type { Defaults } from '../../app/ports.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { addedIds } from './import-counts.ts';

/**
 * What the photos of one import show, chosen for all of them at once. While files still come in, the choice waits for the
 * last of them; from then on every change is saved at once.
 */
export function useBatchChoice(job: ImportJob): {
  readonly choice: Defaults;
  readonly choose: (choice: Defaults) => void;
} {
  const samelight = useSamelight();
  const choice = useLibrary((state) => state.defaults);
  const waiting = useRef<Defaults | null>(null);
  const isRunning = job.state === 'running';

  useEffect(() => {
    if (waiting.current === null || isRunning) return;
    void samelight.edit(addedIds(job), waiting.current);
    waiting.current = null;
  }, [isRunning, job, samelight]);

  const choose = (next: Defaults) => {
    void samelight.saveDefaults(next);
    if (isRunning) waiting.current = next;
    else void samelight.edit(addedIds(job), next);
  };
  return { choice, choose };
}
