import { useSyncExternalStore } from 'react';
import type { StageControl } from './stage-control.ts';
import type { StageSnapshot } from './stage-snapshot.ts';

/** A part of what a stage shows; the component renders again only when that part changes. */
export function useStageSnapshot<T>(control: StageControl, select: (snapshot: StageSnapshot) => T): T {
  return useSyncExternalStore(control.subscribe, () => select(control.snapshot()));
}
