import type { Alignment } from '../alignment/alignment.ts';
import { CHECK_IDS, FAIRNESS_VERSION, type Judgement } from './check.ts';
import type { JudgedPhoto } from './judged-photo.ts';

/** Judges a pair; what cannot be checked yet is not checked. */
export function judgePair(before: JudgedPhoto, after: JudgedPhoto, _alignment: Alignment | null): Judgement {
  return {
    verdict: 'not-checked',
    checks: CHECK_IDS.map((id) => ({
      id,
      level: 'unknown',
      value: null,
      unit: 'none',
      cause: 'cannot-tell',
      evidence: [],
    })),
    fingerprints: { before: before.photo.file.fingerprint, after: after.photo.file.fingerprint },
    version: FAIRNESS_VERSION,
  };
}
