import { isSameSeries } from '../photo/library-order.ts';
import type { Photo } from '../photo/photo.ts';
import { ADD_ON_KINDS, type AddOnKind } from './add-on.ts';
import type { Course } from './course.ts';
import type { Phase } from './phase.ts';
import { type PhotoTiming, timePhoto } from './photo-timing.ts';
import type { Session } from './session.ts';
import { sessionsOf } from './session-order.ts';
import { showsPlace } from './treated-place.ts';

/** Why a pair is suggested, the most telling first. */
export const PAIR_REASONS = ['baseline-latest', 'weeks-after-session', 'add-on', 'same-phase'] as const;
export type PairReason = (typeof PAIR_REASONS)[number];

/**
 * How fair a pair is: 0 not comparable … 1 nothing speaks against it; `null` where nobody knows. Pairs of 0 are never suggested; among
 * others that serve the same reason the fairest is.
 */
export type RankPair = (before: Photo, after: Photo) => number | null;

/** A before and an after worth looking at. The after is never a healing photo. */
export interface PairSuggestion {
  readonly before: Photo;
  readonly after: Photo;
  readonly reason: PairReason;
  /** When each was taken among the course's sessions. */
  readonly timing: { readonly before: PhotoTiming; readonly after: PhotoTiming };
  /** For `add-on`: what one of the sessions had and the other had not. */
  readonly addOn?: AddOnKind;
  readonly fairness: number | null;
}

interface Timed {
  readonly photo: Photo;
  readonly timing: PhotoTiming;
}

/** Photos 3 to 5 weeks after a session count as taken four weeks after it. */
const WEEKS_AFTER = { fromDays: 21, toDays: 35, meantDays: 28 };

const RESULTS: readonly Phase[] = ['early', 'short-term', 'long-term'];

const fairnessOf = ({ fairness }: PairSuggestion) => fairness ?? -1;

/** What serves one reason, the fairest first; of equally fair ones the first that was offered. Pairs that are not comparable fall out. */
function fairestFirst(rank: RankPair, offers: readonly Omit<PairSuggestion, 'fairness'>[]): readonly PairSuggestion[] {
  return offers
    .map((one) => ({ ...one, fairness: rank(one.before, one.after) }))
    .filter(({ fairness }) => fairness !== 0)
    .toSorted((a, b) => fairnessOf(b) - fairnessOf(a));
}

function offer(before: Timed, after: Timed, reason: PairReason, addOn?: AddOnKind): Omit<PairSuggestion, 'fairness'> {
  const timing = { before: before.timing, after: after.timing };
  return { before: before.photo, after: after.photo, reason, timing, ...(addOn ? { addOn } : {}) };
}

const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, 1);

/** The latest result that is comparable with some baseline photo, with the fairest of those. */
function baselineToLatest(series: readonly Timed[], rank: RankPair): readonly PairSuggestion[] {
  const baselines = series.filter(({ timing }) => timing.phase === 'baseline').toReversed();
  const results = series.filter(({ timing }) => RESULTS.includes(timing.phase)).toReversed();
  for (const after of results) {
    const found = fairestFirst(
      rank,
      baselines.map((before) => offer(before, after, 'baseline-latest')),
    );
    if (found.length > 0) return first(found);
  }
  return [];
}

/** For each session: the last state before it, and four weeks after it. */
function weeksAfterSessions(series: readonly Timed[], count: number, rank: RankPair): readonly PairSuggestion[] {
  const { fromDays, toDays, meantDays } = WEEKS_AFTER;
  const distance = ({ timing }: Timed) => Math.abs((timing.days ?? 0) - meantDays);
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((number) => {
    const states = series.filter(({ timing }) => timing.number === number - 1 && timing.phase !== 'healing');
    const lastDay = states.at(-1)?.photo.takenAt.date;
    const befores = states.filter(({ photo }) => photo.takenAt.date === lastDay).toReversed();
    const afters = series
      .filter(
        ({ timing: { number: of, days } }) => of === number && days !== null && days >= fromDays && days <= toDays,
      )
      .toSorted((a, b) => distance(a) - distance(b));
    const offers = afters.flatMap((after) => befores.map((before) => offer(before, after, 'weeks-after-session')));
    return first(fairestFirst(rank, offers));
  });
}

const apart = ({ timing }: Omit<PairSuggestion, 'fairness'>) =>
  Math.abs((timing.before.days ?? 0) - (timing.after.days ?? 0));

/** For each phase: the first and the last session that have photos of it, as many days after each as can be. */
function samePhase(series: readonly Timed[], rank: RankPair): readonly PairSuggestion[] {
  return RESULTS.flatMap((phase) => {
    const photos = series.filter(({ timing }) => timing.phase === phase);
    const [from, to] = [photos[0]?.timing.number, photos.at(-1)?.timing.number];
    if (from === to) return [];
    const offers = photos
      .filter(({ timing }) => timing.number === from)
      .flatMap((before) =>
        photos.filter(({ timing }) => timing.number === to).map((after) => offer(before, after, 'same-phase')),
      );
    return first(
      fairestFirst(
        rank,
        offers.toSorted((a, b) => apart(a) - apart(b)),
      ),
    );
  });
}

const hasAddOn = ({ timing }: Timed, kind: AddOnKind) =>
  timing.session?.addOns.some((addOn) => addOn.kind === kind) ?? false;

/** For each kind of add-on: results of one session that had it and of one that had not, in the same phase, as many days after each as can be. */
function withAndWithout(series: readonly Timed[], rank: RankPair): readonly PairSuggestion[] {
  const results = series.filter(({ timing }) => RESULTS.includes(timing.phase));
  return ADD_ON_KINDS.flatMap((kind) => {
    const offers = results.flatMap((before, i) =>
      results
        .slice(i + 1)
        .filter(
          (after) => before.timing.phase === after.timing.phase && hasAddOn(before, kind) !== hasAddOn(after, kind),
        )
        .map((after) => offer(before, after, 'add-on', kind)),
    );
    return first(
      fairestFirst(
        rank,
        offers.toSorted((a, b) => apart(a) - apart(b)),
      ),
    );
  });
}

function seriesIn(photos: readonly Timed[]): readonly (readonly Timed[])[] {
  const groups: Timed[][] = [];
  for (const one of photos) {
    const group = groups.find(([head]) => head && isSameSeries(head.photo, one.photo));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const sortKey = ({ photo }: Timed) => [photo.takenAt.date, photo.takenAt.time ?? '', photo.addedAt, photo.id].join(' ');

/**
 * The pairs of a course worth looking at, best first: by reason, then by fairness, then the latest. A pair that serves several reasons
 * is suggested once, for the first. Healing photos take no part.
 * @param photos of the library; those of other people and places are left out
 */
export function suggestPairs(
  course: Course,
  sessions: readonly Session[],
  photos: readonly Photo[],
  rank: RankPair = () => null,
): readonly PairSuggestion[] {
  const own = sessionsOf(course, sessions);
  const timed = photos
    .filter(
      (photo) => photo.person === course.person && photo.deletedAt === undefined && showsPlace(photo, course.places),
    )
    .map((photo) => ({ photo, timing: timePhoto(photo, own) }))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const all = seriesIn(timed).flatMap((series) => [
    ...baselineToLatest(series, rank),
    ...weeksAfterSessions(series, own.length, rank),
    ...samePhase(series, rank),
    ...withAndWithout(series, rank),
  ]);
  return all
    .toSorted(
      (a, b) =>
        PAIR_REASONS.indexOf(a.reason) - PAIR_REASONS.indexOf(b.reason) ||
        fairnessOf(b) - fairnessOf(a) ||
        (a.after.takenAt.date < b.after.takenAt.date ? 1 : -1),
    )
    .filter(
      (pair, i, sorted) =>
        sorted.findIndex((other) => other.before.id === pair.before.id && other.after.id === pair.after.id) === i,
    );
}
