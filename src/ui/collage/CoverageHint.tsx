import { withCrop } from '../../domain/collage/edit-collage.ts';
import type { PlannedCollage } from '../../domain/collage/plan-collage.ts';
import { Button } from '../kit/Button.tsx';
import styles from './CoverageHint.module.css';
import type { CollageEditor } from './collage-editor.ts';
import { CELL_WORDS } from './words.ts';

export interface CoverageHintProps {
  readonly editor: CollageEditor;
  readonly planned: PlannedCollage;
}

/** Says where a photo ends inside its cell, and offers to zoom in until all cells are filled. */
export function CoverageHint({ editor, planned }: CoverageHintProps) {
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
