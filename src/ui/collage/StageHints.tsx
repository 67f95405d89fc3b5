import { withCrop } from '../../domain/collage/edit-collage.ts';
import type { PlannedCollage } from '../../domain/collage/plan-collage.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import { CELL_WORDS } from '../words/collage.ts';
import { shortDate } from '../words/dates.ts';
import type { CollageEditor } from './collage-editor.ts';
import styles from './StageHints.module.css';

export interface StageHintsProps {
  readonly editor: CollageEditor;
  readonly planned: PlannedCollage;
  readonly reference: Photo | null;
}

/** Where photos end inside their cells, and the way to fill them. */
function CoverageHint({ editor, planned }: StageHintsProps) {
  const bare = planned.cells.flatMap(({ covered, index }, place) =>
    covered || index === null ? [] : [{ index, place: place + 1 }],
  );
  if (bare.length === 0) return null;
  const fill = () => editor.edit((draft) => bare.reduce((changed, { index }) => withCrop(changed, index, null), draft));
  return (
    <p className={styles.hint}>
      {CELL_WORDS.notCovered(bare.map(({ place }) => place))}
      <Button variant="bare" onPress={fill}>
        {CELL_WORDS.fill}
      </Button>
    </p>
  );
}

/** Which photos may show another place than the first one, and the way to line them up. */
function AlignmentHint({ planned, reference }: StageHintsProps) {
  const loose = planned.cells.flatMap(({ isLinedUp, photo }, place) =>
    isLinedUp || !photo ? [] : [{ photo, place: place + 1 }],
  );
  const [first] = loose;
  if (!first || !reference) return null;
  return (
    <p className={styles.hint}>
      {CELL_WORDS.notLinedUpLong(
        loose.map(({ place }) => place),
        shortDate(reference.takenAt.date),
      )}
      <ButtonLink variant="bare" href={routes.lineUp(reference.id, first.photo.id)}>
        {CELL_WORDS.lineUpFirst}
      </ButtonLink>
    </p>
  );
}

/** What could be better about the photos in their cells, under the preview: one thing at a time. */
export function StageHints(props: StageHintsProps) {
  const isCovered = props.planned.cells.every(({ covered }) => covered);
  return isCovered ? <AlignmentHint {...props} /> : <CoverageHint {...props} />;
}
