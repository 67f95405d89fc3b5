import { useCallback, useEffect, useRef } from 'react';
import type { PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import { type ExportJob, type ExportState, useExport } from './useExport.ts';

/** An export that was asked for; the page is planned when it begins. */
export type WantedExport = Omit<ExportJob, 'planned'>;

/**
 * Exports a collage once its photos are checked: before that, the page would tell less than will be known in a moment.
 * @param planned the page as it is
 * @param checking how far the photos are lined up and checked; `null` when that is done
 */
export function useCheckedExport(
  planned: PlannedCollage | null,
  checking: { readonly done: number; readonly total: number } | null,
): { readonly state: ExportState; readonly start: (wanted: WantedExport) => void; readonly close: () => void } {
  const { state, start, close } = useExport();
  const waiting = useRef<((planned: PlannedCollage) => void) | null>(null);
  // After every rendering: the page that was just rendered is the one that is asked for.
  useEffect(() => {
    if (!planned || checking) return;
    waiting.current?.(planned);
    waiting.current = null;
  });
  const startChecked = useCallback(
    (wanted: WantedExport) => {
      const whenChecked = new Promise<PlannedCollage>((resolve) => {
        waiting.current = resolve;
      });
      start({ ...wanted, planned: whenChecked });
    },
    [start],
  );
  const isWaiting = state.kind === 'running' && checking !== null;
  return { state: isWaiting ? { kind: 'running', ...checking } : state, start: startChecked, close };
}
