import type { PhotoId } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { PairView } from './pair-view.ts';
import { openPair } from './pairs.ts';
import type { Samelight } from './samelight.ts';

type FairPair = Pick<
  Samelight,
  | 'followPair'
  | 'alignAnew'
  | 'cancelAligning'
  | 'pairDetails'
  | 'showMirrored'
  | 'facesOf'
  | 'chooseFace'
  | 'setLightMatch'
  | 'judgeWith'
  | 'matchLight'
  | 'suggestPair'
  | 'candidatesFor'
  | 'alignSeries'
  | 'cancelSeries'
  | 'closeSeries'
  | 'acceptViews'
>;

const NOT_LOADED = { ok: false, reason: 'not-loaded' } as const;

async function viewOf(context: Context, beforeId: PhotoId, afterId: PhotoId): Promise<PairView | null> {
  const pair = await openPair(context, beforeId, afterId);
  if (!pair) return null;
  const failed = { kind: 'failed', reason: 'not-loaded' } as const;
  return {
    ...pair,
    aligning: pair.alignment ? { kind: 'kept' } : failed,
    judging: failed,
    mirrorOffer: null,
    faceCounts: { before: null, after: null },
    lightMatch: null,
    isLightMatched: false,
    gains: null,
  };
}

/** The deeds of lining up by itself and of the fair-pair check, without their models. */
export function fairPairDeeds(context: Context): FairPair {
  return {
    followPair: (beforeId, afterId, onView) => {
      let isWanted = true;
      void viewOf(context, beforeId, afterId).then((view) => isWanted && onView(view));
      return () => {
        isWanted = false;
      };
    },
    cancelAligning: () => {},
    alignAnew: async () => ({ kind: 'failed', reason: 'not-loaded' }),
    pairDetails: ({ alignment }) => JSON.stringify({ alignment }),
    showMirrored: async () => {},
    facesOf: async () => NOT_LOADED,
    chooseFace: async () => {},
    setLightMatch: () => {},
    judgeWith: async () => new Map(),
    matchLight: async () => NOT_LOADED,
    suggestPair: async () => null,
    candidatesFor: async () => [],
    alignSeries: async () => {},
    cancelSeries: () => {},
    closeSeries: () => {},
    acceptViews: async () => {},
  };
}
