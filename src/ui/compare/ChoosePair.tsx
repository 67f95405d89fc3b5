import { useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { defaultPair, type PhotoPair, pairWith } from '../../domain/comparison/choose-pair.ts';
import type { PhotoId } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';

/** The pair to open: `undefined` while it is looked for, `null` where no two photos show the same thing. */
function useSuggestedPair(isComplete: boolean, chosenId: PhotoId | undefined): PhotoPair | null | undefined {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const [pair, setPair] = useState<PhotoPair | null | undefined>(undefined);
  useEffect(() => {
    if (!isComplete) return undefined;
    let isWanted = true;
    const plain = () => (chosenId === undefined ? null : pairWith(photos, chosenId)) ?? defaultPair(photos);
    const settle = (suggested: PhotoPair | null) => {
      if (isWanted) setPair(suggested ?? plain());
    };
    samelight.suggestPair(chosenId).then(settle, () => settle(null));
    return () => {
      isWanted = false;
    };
  }, [samelight, photos, isComplete, chosenId]);
  return pair;
}

/** Opens the pair that suggests itself, or says what is missing for one. */
export function ChoosePair({ chosenId }: { readonly chosenId?: PhotoId }) {
  const photos = useLibrary((state) => state.photos);
  const isComplete = useLibrary((state) => state.complete);
  const pair = useSuggestedPair(isComplete, chosenId);
  if (pair) return <Redirect to={routes.compare(pair.before.id, pair.after.id)} replace />;
  if (pair === undefined) return <div aria-busy="true" />;
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
