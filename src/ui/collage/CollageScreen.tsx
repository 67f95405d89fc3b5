import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { COLLAGE_WORDS } from '../words/collage.ts';
import { CollageComposer } from './CollageComposer.tsx';
import { CollageList } from './CollageList.tsx';
import { useOpenedCollage } from './useOpenedCollage.ts';

/** The collage of an address; without one a new collage, or the collages there are. */
export function CollageScreen({ collageId }: { readonly collageId?: string }) {
  const { opened, begin, relist } = useOpenedCollage(collageId);
  const toLibrary = (
    <ButtonLink href={routes.library()} variant="primary">
      {COLLAGE_WORDS.toLibrary}
    </ButtonLink>
  );
  switch (opened.kind) {
    case 'editing':
      return <CollageComposer key={opened.editor.id} editor={opened.editor} />;
    case 'start':
      return <CollageList collages={opened.collages} onBegin={begin} onChanged={relist} />;
    case 'missing':
      return (
        <EmptyState
          title={COLLAGE_WORDS.missingTitle}
          level={1}
          actions={<ButtonLink href={routes.collages()}>{COLLAGE_WORDS.allCollages}</ButtonLink>}
        >
          {COLLAGE_WORDS.missing}
        </EmptyState>
      );
    case 'empty':
      return (
        <EmptyState title={COLLAGE_WORDS.emptyTitle} level={1} actions={toLibrary}>
          {COLLAGE_WORDS.empty}
        </EmptyState>
      );
    case 'one-photo':
      return (
        <EmptyState
          title={COLLAGE_WORDS.emptyTitle}
          level={1}
          actions={
            <>
              <Button onPress={begin}>{COLLAGE_WORDS.beginAnyway}</Button>
              {toLibrary}
            </>
          }
        >
          {COLLAGE_WORDS.onePhoto}
        </EmptyState>
      );
    case 'opening':
      break;
  }
  return <output aria-busy="true">{COLLAGE_WORDS.opening}</output>;
}
