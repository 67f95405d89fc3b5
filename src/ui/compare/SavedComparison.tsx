import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { CompareMode, Comparison } from '../../domain/comparison/comparison.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useSamelight } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS, SAVED_WORDS } from '../words/compare.ts';
import { PairScreen } from './PairScreen.tsx';

/** A saved comparison, opened as it was left. */
export function SavedComparison({ id }: { readonly id: string }) {
  const { comparisons, setLightMatch } = useSamelight();
  const [, navigate] = useLocation();
  const [saved, setSaved] = useState<Comparison | null | undefined>(undefined);
  const [mode, setMode] = useState<CompareMode | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (found: Comparison | null) => {
      if (!isWanted) return;
      if (found) setLightMatch(found.beforeId, found.afterId, found.lightMatched === true);
      setSaved(found);
    };
    comparisons.get(id).then(settle, () => settle(null));
    return () => {
      isWanted = false;
    };
  }, [comparisons, setLightMatch, id]);
  if (saved === undefined) return <div aria-busy="true" />;
  if (saved === null) {
    return (
      <EmptyState
        title={COMPARE_WORDS.savedGoneTitle}
        level={1}
        actions={
          <>
            <ButtonLink href={routes.saved()}>{SAVED_WORDS.title}</ButtonLink>
            <ButtonLink variant="primary" href={routes.compare()}>
              {COMPARE_WORDS.otherPair}
            </ButtonLink>
          </>
        }
      >
        {COMPARE_WORDS.savedGone}
      </EmptyState>
    );
  }
  return (
    <PairScreen
      beforeId={saved.beforeId}
      afterId={saved.afterId}
      mode={mode ?? saved.mode}
      onMode={setMode}
      saved={saved}
      onPair={(beforeId, afterId) => navigate(routes.compare(beforeId, afterId, mode ?? saved.mode))}
    />
  );
}
