import type { Alignment } from './alignment.ts';

/** What a computation found of how the after photo lies on the before photo; an {@link Alignment} once it is kept. */
export interface Proposal
  extends Pick<
    Alignment,
    'afterToBefore' | 'points' | 'residualPx' | 'residualMm' | 'isUnconfirmed' | 'likeness' | 'isRefined'
  > {
  readonly method: 'face' | 'appearance';
  /** The two photos look like mirror images of each other, as a selfie and a photo by somebody else do. */
  readonly looksMirrored: boolean;
}
