import { useEffect, useMemo, useState } from 'react';
import type { Verdict } from '../../domain/fairness/check.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import type { Course } from '../../domain/treatment/course.ts';
import { timingIn } from '../../domain/treatment/journal-timing.ts';
import type { RankPair } from '../../domain/treatment/suggest-pairs.ts';
import { showsPlace } from '../../domain/treatment/treated-place.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** How fair a pair is by its verdict; nobody knows where it was not checked. */
const FAIRNESS: Readonly<Record<Verdict, number | null>> = {
  comparable: 1,
  care: 0.5,
  'not-comparable': 0,
  'not-checked': null,
};

/** Photos that are asked about, the newest: each costs a reading of its series. */
const MOST = 60;

export interface FairRank {
  readonly rank: RankPair;
  readonly verdictOf: (before: Photo, after: Photo) => Verdict;
}

/** How fair the pairs of a course are, from what is stored; again when photos were examined or changed. */
export function useFairRank(course: Course): FairRank {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const journal = useLibrary((state) => state.journal);
  const examinations = useLibrary((state) => state.examinations);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const asked = useMemo(
    () =>
      photos
        .filter((photo) => photo.person === course.person && showsPlace(photo, course.places))
        .filter((photo) => timingIn(journal, photo)?.phase !== 'healing')
        .slice(0, MOST),
    [photos, journal, course],
  );
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const found = new Map<string, Verdict>();
      for (const photo of asked) {
        const candidates = await samelight.candidatesFor(photo);
        if (!isWanted) return;
        for (const candidate of candidates) found.set(`${photo.id} ${candidate.photo.id}`, candidate.verdict);
      }
      setVerdicts(found);
    };
    // Without an answer the pairs stay in the order of their reasons.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the count says when to ask again
  }, [samelight, asked, examinations]);
  return useMemo(() => {
    const verdictOf = (before: Photo, after: Photo) => verdicts.get(`${before.id} ${after.id}`) ?? 'not-checked';
    return { verdictOf, rank: (before, after) => FAIRNESS[verdictOf(before, after)] };
  }, [verdicts]);
}
