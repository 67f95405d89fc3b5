import { useMemo } from 'react';
import { Redirect } from 'wouter';
import { defaultPair, pairWith } from '../../domain/comparison/choose-pair.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';

/** Opens the pair that suggests itself, or says what is missing for one. */
export function ChoosePair({ chosenId }: { readonly chosenId?: PhotoId }) {
  const photos = useLibrary((state) => state.photos);
  const isComplete = useLibrary((state) => state.complete);
  const pair = useMemo(
    () => (isComplete ? ((chosenId === undefined ? null : pairWith(photos, chosenId)) ?? defaultPair(photos)) : null),
    [photos, isComplete, chosenId],
  );
  if (pair) return <Redirect to={routes.compare(pair.before.id, pair.after.id)} replace />;
  if (!isComplete) return <div aria-busy="true" />;
  const [latest, previous] = photos;
  return (
    <EmptyState
      title={COMPARE_WORDS.emptyTitle}
      level={1}
      actions={
        <>
          {latest && previous && (
            <ButtonLink href={routes.compare(previous.id, latest.id)}>{COMPARE_WORDS.chooseAny}</ButtonLink>
          )}
          <ButtonLink variant="primary" href={routes.library()}>
            {COMPARE_WORDS.toLibrary}
          </ButtonLink>
        </>
      }
    >
      {photos.length === 0 ? COMPARE_WORDS.emptyNone : COMPARE_WORDS.emptyOne}
    </EmptyState>
  );
}
