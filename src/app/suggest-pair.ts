import { defaultPair, type PhotoPair, pairWith, seriesOf } from '../domain/comparison/choose-pair.ts';
import type { Side, Verdict } from '../domain/fairness/check.ts';
import { judgePair } from '../domain/fairness/judge-pair.ts';
import type { JudgedPhoto } from '../domain/fairness/judged-photo.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Context } from './context.ts';
import type { Examinations } from './examine-photos.ts';
import type { Judge } from './judge-pair.ts';
import type { Candidate } from './pair-view.ts';

/** So many photos are read and judged in one go, so that a long series holds up no frame. */
const CHUNK = 12;
/** More photos of one series are not judged for a suggestion; they count as not checked. */
const MOST = 240;

/** Chooses pairs by how fair they are, out of what is known already. */
export interface PairSuggester {
  /** See `Samelight.suggestPair`. */
  suggest(chosenId?: PhotoId): Promise<PhotoPair | null>;
  /** See `Samelight.candidatesFor`. */
  candidates(chosen: Photo, side: Side): Promise<readonly Candidate[]>;
}

const BY_FAIRNESS: readonly Verdict[] = ['comparable', 'care', 'not-checked', 'not-comparable'];

/** The suggester of a library. */
export function createPairSuggester(
  { store }: Context,
  examinations: Examinations,
  judge: Pick<Judge, 'known'>,
): PairSuggester {
  const known = async (photos: readonly Photo[]): Promise<readonly JudgedPhoto[]> => {
    const found = await examinations.stored(photos);
    return photos.map((photo, i) => judge.known(photo, found[i] ?? null));
  };

  /** Verdicts of photos with a chosen one, in their order, chunk by chunk. */
  async function* verdicts(chosen: Photo, side: Side, photos: readonly Photo[]): AsyncGenerator<Candidate> {
    const [one] = await known([chosen]);
    for (let start = 0; start < photos.length; start += CHUNK) {
      const chunk = photos.slice(start, start + CHUNK);
      const judged = one?.traits && start < MOST ? await known(chunk) : [];
      for (const [i, photo] of chunk.entries()) {
        const other = judged[i];
        const pair = side === 'before' ? ([one, other] as const) : ([other, one] as const);
        yield { photo, verdict: verdictOf(pair) };
      }
    }
  }

  return {
    suggest: async (chosenId) => {
      const { photos } = store.getState();
      const usual = (chosenId === undefined ? null : pairWith(photos, chosenId)) ?? defaultPair(photos);
      if (!usual || usual.after.id === chosenId) return usual;
      const later = seriesOf(photos, usual.before).filter(({ id }) => id !== usual.before.id);
      let withCare: Photo | null = null;
      // Newest first: the first that is comparable is the latest that is.
      for await (const { photo, verdict } of verdicts(usual.before, 'before', later)) {
        if (verdict === 'comparable') return { before: usual.before, after: photo };
        if (verdict === 'care') withCare ??= photo;
      }
      return withCare ? { before: usual.before, after: withCare } : usual;
    },
    candidates: async (chosen, side) => {
      const others = seriesOf(store.getState().photos, chosen).filter(({ id }) => id !== chosen.id);
      const found: Candidate[] = [];
      for await (const candidate of verdicts(chosen, side, others)) found.push(candidate);
      return found.toSorted((a, b) => BY_FAIRNESS.indexOf(a.verdict) - BY_FAIRNESS.indexOf(b.verdict));
    },
  };
}

function verdictOf([before, after]: readonly [JudgedPhoto | undefined, JudgedPhoto | undefined]): Verdict {
  return before?.traits && after?.traits ? judgePair(before, after, null).verdict : 'not-checked';
}
