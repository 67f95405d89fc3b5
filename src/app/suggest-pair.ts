import { defaultPair, type PhotoPair, pairWith, seriesOf } from '../domain/comparison/choose-pair.ts';
import type { Verdict } from '../domain/fairness/check.ts';
import type { JudgedPhoto } from '../domain/fairness/judged-photo.ts';
import { rankCandidates } from '../domain/fairness/rank-candidates.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { Examinations } from './examine-photos.ts';
import type { Judge } from './judge-pair.ts';
import type { Candidate } from './pair-view.ts';

/** So many photos are read and judged in one go, so that a long series holds up no frame. */
const CHUNK = 12;
/** Of more photos of one series what was found is not read for a suggestion; they count as not examined. */
const MOST = 240;

/** Chooses pairs by how fair they are, out of what is known already. */
export interface PairSuggester {
  /** See `Samelight.suggestPair`. */
  suggest(chosenId?: PhotoId): Promise<PhotoPair | null>;
  /** See `Samelight.candidatesFor`. */
  candidates(chosen: Photo): Promise<readonly Candidate[]>;
}

interface Ranked extends Candidate {
  readonly cost: number;
}

const BY_FAIRNESS: readonly Verdict[] = ['comparable', 'care', 'not-checked', 'not-comparable'];

/** The suggester of a library. */
export function createPairSuggester(
  { store }: Context,
  examinations: Examinations,
  judge: Pick<Judge, 'known'>,
): PairSuggester {
  const known = async (photos: readonly Photo[], isRead: boolean): Promise<readonly JudgedPhoto[]> => {
    const found = isRead ? await examinations.stored(photos) : [];
    return photos.map((photo, i) => judge.known(photo, found[i] ?? null));
  };

  /** How fair photos are with a chosen one, in their order. Which of two is called before makes no difference to that. */
  async function* rank(chosen: Photo, photos: readonly Photo[]): AsyncGenerator<Ranked> {
    const [one] = await known([chosen], true);
    if (!one) return;
    for (let start = 0; start < photos.length; start += CHUNK) {
      const chunk = photos.slice(start, start + CHUNK);
      const ranked = rankCandidates(one, await known(chunk, start < MOST));
      for (const photo of chunk) {
        const own = ranked.find((candidate) => candidate.photo.photo === photo);
        if (own) yield { photo, verdict: own.judgement.verdict, cost: own.cost };
      }
    }
  }

  return {
    suggest: async (chosenId) => {
      const { photos } = store.getState();
      const usual = (chosenId === undefined ? null : pairWith(photos, chosenId)) ?? defaultPair(photos);
      if (!usual || usual.after.id === chosenId) return usual;
      const later = seriesOf(photos, usual.before).filter(({ id }) => id !== usual.before.id);
      let second: Photo | null = null;
      // Newest first, as `latestComparable` chooses: the first that is comparable is the latest that is.
      for await (const { photo, verdict } of rank(usual.before, later)) {
        if (verdict === 'comparable') return { before: usual.before, after: photo };
        if (verdict !== 'not-comparable') second ??= photo;
      }
      return second ? { before: usual.before, after: second } : usual;
    },
    candidates: async (chosen) => {
      const others = seriesOf(store.getState().photos, chosen).filter(({ id }) => id !== chosen.id);
      const found: Ranked[] = [];
      for await (const candidate of rank(chosen, others)) found.push(candidate);
      const place = ({ verdict }: Ranked) => BY_FAIRNESS.indexOf(verdict);
      return found.toSorted((a, b) => place(a) - place(b) || a.cost - b.cost);
    },
  };
}
