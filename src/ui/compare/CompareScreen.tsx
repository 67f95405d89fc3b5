import { useLocation } from 'wouter';
import { COMPARE_MODES, type CompareMode } from '../../domain/comparison/comparison.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { routes } from '../photo/routes.ts';
import { ChoosePair } from './ChoosePair.tsx';
import { PairScreen } from './PairScreen.tsx';
import { SavedComparison } from './SavedComparison.tsx';

export interface CompareScreenProps {
  readonly beforeId?: PhotoId;
  readonly afterId?: PhotoId;
  /** A mode’s name or `line-up`; anything else is the slider. */
  readonly mode?: string;
  /** A saved comparison to open instead of a pair. */
  readonly comparisonId?: string;
}

function modeOf(name: string | undefined): CompareMode {
  return COMPARE_MODES.find((mode) => mode === name) ?? 'slider';
}

/** Two photos, compared. Without a pair it opens the one that suggests itself. */
export function CompareScreen({ beforeId, afterId, mode, comparisonId }: CompareScreenProps) {
  const [, navigate] = useLocation();
  if (comparisonId !== undefined) return <SavedComparison key={comparisonId} id={comparisonId} />;
  if (beforeId === undefined || afterId === undefined) {
    return <ChoosePair {...(beforeId === undefined ? {} : { chosenId: beforeId })} />;
  }
  return (
    <PairScreen
      beforeId={beforeId}
      afterId={afterId}
      mode={modeOf(mode)}
      isLiningUp={mode === 'line-up'}
      onMode={(next) => navigate(routes.compare(beforeId, afterId, next), { replace: true })}
    />
  );
}
