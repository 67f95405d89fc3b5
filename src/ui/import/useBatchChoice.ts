import { useEffect, useState } from 'react';
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
  const [isPending, setPending] = useState(false);
  const isRunning = job.state === 'running';

  useEffect(() => {
    if (!isPending || isRunning) return;
    setPending(false);
    void samelight.edit(addedIds(job), choice);
  }, [isPending, isRunning, job, choice, samelight]);

  const choose = (next: Defaults) => {
    void samelight.saveDefaults(next);
    setPending(true);
  };
  return { choice, choose };
}
