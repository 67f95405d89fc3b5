import { isOutdated } from '../domain/alignment/alignment.ts';
import { offerMirroring } from '../domain/alignment/mirror-offer.ts';
import type { PhotoId } from '../domain/photo/photo.ts';
import type { Aligner } from './align-pair.ts';
import type { Context } from './context.ts';
import type { Judge } from './judge-pair.ts';
import type { LibraryState } from './library-state.ts';
import { isLightMatched } from './match-light.ts';
import type { MirrorOffer, PairView } from './pair-view.ts';
import { type OpenPair, openPair } from './pairs.ts';

/** All of a view but what follows from the rest of it and from the light switch. */
type Pieces = Omit<PairView, 'mirrorOffer' | 'isLightMatched' | 'gains'>;

/** What following a pair needs. */
export interface FollowerParts {
  readonly context: Context;
  readonly aligner: Aligner;
  readonly judge: Judge;
  /** Told of a pair once all is known of it; the answer ends what that began. */
  readonly onJudged: (pair: OpenPair) => () => void;
}

/** Follows pairs for the screens; see `Samelight.followPair` and `Samelight.cancelAligning`. */
export interface PairFollower {
  follow(beforeId: PhotoId, afterId: PhotoId, onView: (view: PairView | null) => void): () => void;
  cancelAligning(beforeId: PhotoId, afterId: PhotoId): void;
}

function mirrorOffer({ before, after, alignment }: OpenPair): MirrorOffer | null {
  if (!alignment?.looksMirrored || alignment.isConfirmed) return null;
  const { side, mirrored } = offerMirroring(before, after);
  return { side, mirrored, photo: side === 'before' ? before : after };
}

function viewOf(pieces: Pieces, isMatched: boolean): PairView {
  const { lightMatch } = pieces;
  const gains = isMatched && lightMatch?.ok ? { before: lightMatch.before, after: lightMatch.after } : null;
  return { ...pieces, mirrorOffer: mirrorOffer(pieces), isLightMatched: isMatched, gains };
}

/** What ends a look: the whole of it, or only lining up. */
interface Ends {
  readonly all: AbortSignal;
  readonly aligning: AbortSignal;
}

async function lineUp(aligner: Aligner, pair: OpenPair, ends: Ends): Promise<Pick<Pieces, 'alignment' | 'aligning'>> {
  const { before, after, alignment } = pair;
  try {
    const linedUp = await aligner.lineUp(before, after, AbortSignal.any([ends.all, ends.aligning]));
    if (linedUp.kind === 'kept') return { alignment: linedUp.alignment, aligning: { kind: 'kept' } };
    return { alignment, aligning: linedUp };
  } catch (error) {
    if (ends.all.aborted || !ends.aligning.aborted) throw error;
    return { alignment, aligning: { kind: 'cancelled' } };
  }
}

/** One look at a pair, shown piece by piece. Rejects with the signal's reason when it is not wanted any more. */
async function look(
  { context, aligner, judge, onJudged }: FollowerParts,
  [beforeId, afterId]: readonly [PhotoId, PhotoId],
  show: (pieces: Pieces | null) => void,
  ends: Ends,
): Promise<void> {
  const pair = await openPair(context, beforeId, afterId);
  ends.all.throwIfAborted();
  if (!pair) return show(null);
  const { before, after, alignment } = pair;
  const isLyingWell = alignment !== null && !isOutdated(alignment, before, after);
  let pieces: Pieces = {
    ...pair,
    aligning: { kind: isLyingWell ? 'kept' : 'aligning' },
    judging: { kind: 'judging' },
    faceCounts: { before: null, after: null },
    lightMatch: null,
  };
  show(pieces);
  if (before.deletedAt !== undefined || after.deletedAt !== undefined) return;
  const liningUp = isLyingWell ? null : lineUp(aligner, pair, ends);
  const examining = judge.examine(before, after, ends.all);
  if (liningUp) {
    pieces = { ...pieces, ...(await liningUp) };
    show(pieces);
  }
  const judged = judge.judge(before, after, pieces.alignment, await examining);
  ends.all.throwIfAborted();
  if (!judged.ok) return show({ ...pieces, judging: { kind: 'failed', reason: judged.reason } });
  const { judgement, ...found } = judged.value;
  show({ ...pieces, ...found, judging: { kind: 'judged', judgement } });
  const stop = onJudged(pair);
  ends.all.addEventListener('abort', stop, { once: true });
}

/** Whether a pair has to be looked at again: something was kept of it, a session changed, or one of its photos. */
function isChanged(state: LibraryState, previous: LibraryState, ids: readonly PhotoId[]): boolean {
  if (state.pairChanges !== previous.pairChanges || state.journal !== previous.journal) return true;
  if (state.photos === previous.photos) return false;
  const photo = ({ photos }: LibraryState, id: PhotoId) => photos.find((one) => one.id === id);
  return ids.some((id) => photo(state, id) !== photo(previous, id));
}

/** The follower of pairs over a library. */
export function createPairFollower(parts: FollowerParts): PairFollower {
  const { store } = parts.context;
  const open = new Set<{ readonly ids: readonly [PhotoId, PhotoId]; readonly aligning: AbortController }>();

  const follow: PairFollower['follow'] = (beforeId, afterId, onView) => {
    const pair = { ids: [beforeId, afterId] as const, aligning: new AbortController() };
    let current = new AbortController();
    let shown: Pieces | null = null;
    const emit = () => onView(shown && viewOf(shown, isLightMatched(store.getState(), beforeId, afterId)));
    const lookAgain = () => {
      const last = current;
      const { signal } = (current = new AbortController());
      const show = (pieces: Pieces | null) => {
        if (signal.aborted) return;
        shown = pieces;
        emit();
      };
      look(parts, pair.ids, show, { all: signal, aligning: pair.aligning.signal }).catch((error: unknown) => {
        if (signal.aborted) return;
        show(null);
        throw error;
      });
      // Only now, so that work both of them need goes on.
      last.abort();
    };
    const unsubscribe = store.subscribe((state, previous) => {
      if (isChanged(state, previous, pair.ids)) lookAgain();
      else if (state.lightMatched !== previous.lightMatched && shown) emit();
    });
    open.add(pair);
    lookAgain();
    return () => {
      unsubscribe();
      open.delete(pair);
      current.abort();
    };
  };

  return {
    follow,
    cancelAligning: (beforeId, afterId) => {
      for (const { ids, aligning } of open) if (ids[0] === beforeId && ids[1] === afterId) aligning.abort();
    },
  };
}
