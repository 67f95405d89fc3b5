import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { CompareMode, Comparison } from '../../domain/comparison/comparison.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { ComparePair } from './ComparePair.tsx';
import { StageControl } from './stage/stage-control.ts';
import { useFollowedPair } from './useFollowedPair.ts';

const LineUp = lazy(() => import('./lineup/LineUp.tsx').then((module) => ({ default: module.LineUp })));

export interface PairScreenProps {
  readonly beforeId: PhotoId;
  readonly afterId: PhotoId;
  readonly mode: CompareMode;
  readonly onMode: (mode: CompareMode) => void;
  readonly isLiningUp?: boolean;
  /** Where another pair is shown; without it, at that pair’s own address. */
  readonly onPair?: (beforeId: PhotoId, afterId: PhotoId) => void;
  /** The saved comparison this is, to start as it was left. */
  readonly saved?: Comparison;
}

function startStage(pictures: ConstructorParameters<typeof StageControl>[0], saved?: Comparison): StageControl {
  return new StageControl(pictures, saved);
}

function PairGone({ isInBin }: { readonly isInBin: boolean }) {
  return (
    <EmptyState
      title={isInBin ? COMPARE_WORDS.inBinTitle : COMPARE_WORDS.goneTitle}
      level={1}
      actions={
        <>
          {isInBin && <ButtonLink href={routes.bin()}>{COMPARE_WORDS.toBin}</ButtonLink>}
          <ButtonLink variant="primary" href={routes.compare()}>
            {COMPARE_WORDS.otherPair}
          </ButtonLink>
        </>
      }
    >
      {isInBin ? COMPARE_WORDS.inBin : COMPARE_WORDS.gone}
    </EmptyState>
  );
}

/** A pair at its address: compared, being lined up, or gone. The stage keeps its view between the first two. */
export function PairScreen({ beforeId, afterId, mode, onMode, isLiningUp, onPair, saved }: PairScreenProps) {
  const { pictures } = useSamelight();
  const [, navigate] = useLocation();
  const [control] = useState(() => startStage(pictures, saved));
  const { state, again } = useFollowedPair(beforeId, afterId);
  if (state.status === 'opening') return <div aria-busy="true" />;
  const { pair } = state;
  const isInBin = pair?.before.deletedAt !== undefined || pair?.after.deletedAt !== undefined;
  if (!pair || isInBin) return <PairGone isInBin={isInBin} />;
  const show = onPair ?? ((before, after) => navigate(routes.compare(before, after, mode)));
  if (isLiningUp) {
    return (
      <Suspense fallback={<div aria-busy="true" />}>
        <LineUp control={control} pair={pair} />
      </Suspense>
    );
  }
  return (
    <ComparePair
      control={control}
      pair={pair}
      onRetry={again}
      mode={mode}
      onMode={onMode}
      onPair={show}
      {...(saved ? { saved } : {})}
    />
  );
}
