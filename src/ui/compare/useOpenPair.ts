import { useEffect, useState } from 'react';
import type { OpenPair } from '../../app/pairs.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** A pair as it is stored: being read, read, or `null` when one of its photos is gone. */
export type PairState = { readonly status: 'opening' } | { readonly status: 'open'; readonly pair: OpenPair | null };

interface Read {
  /** What was read, and at which count of changes. */
  readonly key: string;
  readonly changes: number;
  readonly pair: OpenPair | null;
}

/** Reads a pair and how it was lined up, and again when that changes. While another pair is read, the last one stays. */
export function useOpenPair(beforeId: PhotoId, afterId: PhotoId): PairState {
  const samelight = useSamelight();
  const changes = useLibrary((state) => state.pairChanges);
  const photos = useLibrary((state) => state.photos);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (pair: OpenPair | null) => {
      if (isWanted) setRead({ key: `${beforeId} ${afterId}`, changes, pair });
    };
    samelight.openPair(beforeId, afterId).then(settle, () => settle(null));
    return () => {
      isWanted = false;
    };
  }, [samelight, beforeId, afterId, changes]);
  if (!read) return { status: 'opening' };
  if (!read.pair) return read.key === `${beforeId} ${afterId}` ? { status: 'open', pair: null } : { status: 'opening' };
  // Dates and subjects may have been corrected since.
  const now = (photo: OpenPair['before']) => photos.find(({ id }) => id === photo.id) ?? photo;
  return { status: 'open', pair: { ...read.pair, before: now(read.pair.before), after: now(read.pair.after) } };
}
