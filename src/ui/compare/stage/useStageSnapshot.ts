import { useSyncExternalStore } from 'react';
import type { StageControl, StageSnapshot } from './stage-control.ts';

/** A part of what a stage shows; the component renders again only when that part changes. */
export function useStageSnapshot<T>(control: StageControl, select: (snapshot: StageSnapshot) => T): T {
  return useSyncExternalStore(control.subscribe, () => select(control.snapshot()));
}
