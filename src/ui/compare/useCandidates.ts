import { useEffect, useMemo, useState } from 'react';
import type { LibraryState } from '../../app/library-state.ts';
import type { Candidate } from '../../app/pair-view.ts';
import type { Verdict } from '../../domain/fairness/check.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** The photos that could stand beside a chosen one, the fairest first, and how each may be compared. */
export interface Candidates {
  readonly ranked: readonly Candidate[];
  readonly verdicts: ReadonlyMap<PhotoId, Verdict>;
}

interface Ranking {
  readonly chosenId: PhotoId;
  /** What was known when it was asked for; with more known the answer may be another. */
  readonly known: Pick<LibraryState, 'photos' | 'examinations' | 'pairChanges'>;
  readonly ranked: readonly Candidate[];
}

const NONE: readonly Candidate[] = [];

/** Ranks what could stand beside a photo, from what is stored; again when photos were examined, lined up or changed. */
export function useCandidates(chosen: Photo): Candidates {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const examinations = useLibrary((state) => state.examinations);
  const pairChanges = useLibrary((state) => state.pairChanges);
  const [ranking, setRanking] = useState<Ranking | null>(null);
  useEffect(() => {
    let isWanted = true;
    const known = { photos, examinations, pairChanges };
    const settle = (ranked: readonly Candidate[]) => {
      if (isWanted) setRanking({ chosenId: chosen.id, known, ranked });
    };
    samelight.candidatesFor(chosen).then(settle, () => settle(NONE));
    return () => {
      isWanted = false;
    };
  }, [samelight, chosen, photos, examinations, pairChanges]);
  const ranked = ranking?.chosenId === chosen.id ? ranking.ranked : NONE;
  const verdicts = useMemo(() => new Map(ranked.map(({ photo, verdict }) => [photo.id, verdict])), [ranked]);
  return { ranked, verdicts };
}
