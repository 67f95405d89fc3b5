import type { Alignment } from '../domain/alignment/alignment.ts';
import type { Judgement } from '../domain/fairness/check.ts';
import { judgePair } from '../domain/fairness/judge-pair.ts';
import type { JudgedPhoto } from '../domain/fairness/judged-photo.ts';
import type { LightMatch } from '../domain/fairness/light-match.ts';
import { planLightMatch } from '../domain/fairness/plan-light-match.ts';
import { joinLightMatches, type SeriesLight } from '../domain/fairness/series-light.ts';
import type { Photo, PhotoId } from '../domain/photo/photo.ts';
import type { Aligner } from './align-pair.ts';
import type { Context } from './context.ts';
import type { Examinations } from './examine-photos.ts';
import type { BothSides } from './pair-view.ts';
import { phaseOf } from './photo-phase.ts';
import type { Examination, Examined } from './ports.ts';

/** What looking at both photos of a pair found. */
export interface JudgedPair {
  readonly judgement: Judgement;
  readonly lightMatch: LightMatch;
  readonly faceCounts: BothSides<number>;
}

/** What examining both photos of a pair came to. */
type ExaminedPair = readonly [before: Examined<Examination>, after: Examined<Examination>];

/** Judges pairs, with whatever has to be examined and lined up for it. */
export interface Judge {
  /** A photo with all that is known of it; `examination` is `null` where it was not examined. */
  known(photo: Photo, examination: Examination | null): JudgedPhoto;
  /** Examines both photos of a pair, which can be done while they are being lined up. */
  examine(before: Photo, after: Photo, signal: AbortSignal): Promise<ExaminedPair>;
  judge(before: Photo, after: Photo, alignment: Alignment | null, examined: ExaminedPair): Examined<JudgedPair>;
  /** See `Samelight.judgeWith`. */
  judgeWith(
    reference: Photo,
    others: readonly Photo[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<PhotoId, Examined<Judgement>>>;
  /** See `Samelight.matchLight`. */
  matchLight(photos: readonly Photo[], signal: AbortSignal): Promise<Examined<SeriesLight>>;
}

/** The judge of a library. */
export function createJudge(context: Context, examinations: Examinations, aligner: Aligner): Judge {
  const known = (photo: Photo, examination: Examination | null): JudgedPhoto => ({
    photo,
    traits: examination?.traits ?? null,
    phase: phaseOf(photo, context.store.getState().journal),
  });

  const examine: Judge['examine'] = (before, after, signal) => {
    const examining = Promise.all([examinations.of(before, signal), examinations.of(after, signal)]);
    // Whoever gives up lining up never comes to wait for it.
    examining.catch(() => undefined);
    return examining;
  };

  const judge: Judge['judge'] = (before, after, alignment, [first, second]) => {
    if (!first.ok) return first;
    if (!second.ok) return second;
    const [b, a] = [known(before, first.value), known(after, second.value)];
    const judgement = judgePair(b, a, alignment);
    const lightMatch = planLightMatch(b, a, alignment);
    const faceCounts = { before: first.value.faces.faces.length, after: second.value.faces.faces.length };
    return { ok: true, value: { judgement, lightMatch, faceCounts } };
  };

  const judgeLinedUp = async (before: Photo, after: Photo, signal: AbortSignal) => {
    const liningUp = aligner.lineUp(before, after, signal);
    const examining = examine(before, after, signal);
    const linedUp = await liningUp;
    return judge(before, after, linedUp.kind === 'kept' ? linedUp.alignment : null, await examining);
  };

  return {
    known,
    examine,
    judge,
    judgeWith: async (reference, others, signal) => {
      const found = new Map<PhotoId, Examined<Judgement>>();
      // One after the other: the examiner does one pair at a time, and what a person asks for meanwhile comes in between.
      for (const photo of others) {
        const judged = await judgeLinedUp(reference, photo, signal);
        found.set(photo.id, judged.ok ? { ok: true, value: judged.value.judgement } : judged);
      }
      return found;
    },
    matchLight: async ([reference, ...others], signal) => {
      const matches: LightMatch[] = [];
      for (const photo of reference ? others : []) {
        const judged = reference && (await judgeLinedUp(reference, photo, signal));
        if (judged && !judged.ok) return judged;
        if (judged) matches.push(judged.value.lightMatch);
      }
      return { ok: true, value: joinLightMatches(matches) };
    },
  };
}
