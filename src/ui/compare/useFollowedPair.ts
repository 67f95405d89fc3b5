import { useCallback, useEffect, useState } from 'react';
import type { PairView } from '../../app/pair-view.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { useSamelight } from '../photo/SamelightContext.ts';

/** A pair as far as it is known: being read, there, or `null` when one of its photos is gone. */
export type PairState = { readonly status: 'opening' } | { readonly status: 'open'; readonly pair: PairView | null };

/** A pair that is followed, and the way to have it looked at anew after something could not be loaded. */
export interface FollowedPair {
  readonly state: PairState;
  readonly again: () => void;
}

interface Seen {
  readonly key: string;
  /** How often it had been looked at anew. */
  readonly attempt: number;
  readonly pair: PairView | null;
}

function stateOf(seen: Seen | null, key: string): PairState {
  if (!seen || (!seen.pair && seen.key !== key)) return { status: 'opening' };
  return { status: 'open', pair: seen.pair };
}

/** Follows a pair, how it is lined up and whether it is fair. While another pair is read, the last one stays. */
export function useFollowedPair(beforeId: PhotoId, afterId: PhotoId): FollowedPair {
  const samelight = useSamelight();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${beforeId} ${afterId}`;
  useEffect(
    () => samelight.followPair(beforeId, afterId, (pair) => setSeen({ key: `${beforeId} ${afterId}`, attempt, pair })),
    [samelight, beforeId, afterId, attempt],
  );
  const again = useCallback(() => setAttempt((times) => times + 1), []);
  return { state: stateOf(seen, key), again };
}
