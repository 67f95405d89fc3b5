import { type Alignment, type AlignmentMethod, isByHand, isWithoutMeasure } from '../alignment/alignment.ts';
import type { Lying } from './move-after.ts';
import { completePairs, fitMarks, marksOf, type PointMark } from './point-marks.ts';

/** A pair being lined up: the marks and how the after lies, before it is kept. */
export interface LineUpDraft {
  readonly marks: readonly PointMark[];
  /** `null`: as before anything was lined up. */
  readonly lying: Lying | null;
  /** What decided last how the after lies. */
  readonly method: AlignmentMethod | null;
}

/** A pair nobody has lined up. */
export const EMPTY_DRAFT: LineUpDraft = { marks: [], lying: null, method: null };

/** The draft to go on from what was kept. Points that a computation went by are not a person's marks: one of them moved would change little. */
export function draftOf(alignment: Alignment | null): LineUpDraft {
  if (!alignment) return EMPTY_DRAFT;
  const { points, afterToBefore, method } = alignment;
  return { marks: isByHand(alignment) ? marksOf(points) : [], lying: afterToBefore, method };
}

/** The draft after its marks changed: they decide how the after lies as soon as two of them can be brought together. */
export function withMarks(draft: LineUpDraft, marks: readonly PointMark[], beforeLongPx: number): LineUpDraft {
  const fit = fitMarks(marks, beforeLongPx);
  if (fit) return { marks, lying: fit.lying, method: 'points' };
  // Without the marks that made it, what they made is gone; what was moved by hand stays.
  return draft.method === 'points' ? { marks, lying: null, method: null } : { ...draft, marks };
}

/** The draft after the after photo was moved by hand. */
export function withLying(draft: LineUpDraft, lying: Lying): LineUpDraft {
  return { ...draft, lying, method: 'moved' };
}

/** What of a draft is kept; `null` when nothing lines the pair up. */
export type KeptDraft = Pick<Alignment, 'afterToBefore' | 'method' | 'points' | 'residualPx'>;

/** The part of an alignment that a draft makes. The residual is told only where points decided, and where they say how exact they are. */
export function keptOf({ marks, lying, method }: LineUpDraft, beforeLongPx: number): KeptDraft | null {
  if (!lying || !method) return null;
  const fit = method === 'points' ? fitMarks(marks, beforeLongPx) : null;
  const points = completePairs(marks);
  return {
    afterToBefore: lying,
    method,
    points,
    ...(fit && !isWithoutMeasure({ method, points }) ? { residualPx: fit.residualPx } : {}),
  };
}
