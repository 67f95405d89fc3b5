import { useEffect, useMemo, useState } from 'react';
import type { Candidate } from '../../app/pair-view.ts';
import type { Side, Verdict } from '../../domain/fairness/check.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** The photos that could stand beside a chosen one, the fairest first, and how each may be compared. */
export interface Candidates {
  readonly ranked: readonly Candidate[];
  readonly verdicts: ReadonlyMap<PhotoId, Verdict>;
}

const NONE: readonly Candidate[] = [];

/** Ranks what could be put on one side of a pair, from what is stored; again when photos were examined, lined up or changed. */
export function useCandidates(chosen: Photo, side: Side): Candidates {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const examinations = useLibrary((state) => state.examinations);
  const changes = useLibrary((state) => state.pairChanges);
  const key = `${chosen.id} ${side}`;
  const [found, setFound] = useState<{ readonly key: string; readonly ranked: readonly Candidate[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (ranked: readonly Candidate[]) => {
      if (isWanted) setFound({ key, ranked });
    };
    samelight.candidatesFor(chosen).then(settle, () => settle(NONE));
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the counts say when to ask again
  }, [samelight, chosen, side, key, photos, examinations, changes]);
  const ranked = found?.key === key ? found.ranked : NONE;
  const verdicts = useMemo(() => new Map(ranked.map(({ photo, verdict }) => [photo.id, verdict])), [ranked]);
  return { ranked, verdicts };
}
