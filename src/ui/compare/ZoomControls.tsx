import { Minus, Plus } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { COMPARE_WORDS } from '../words/compare.ts';
import type { StageControl } from './stage/stage-control.ts';
import { useStageSnapshot } from './stage/useStageSnapshot.ts';
import styles from './ZoomControls.module.css';

const STEP = 1.5;

/** Zoom by buttons, and how large a pixel of the photo is. */
export function ZoomControls({ control }: { readonly control: StageControl }) {
  const magnification = useStageSnapshot(control, (snapshot) => snapshot.magnification);
  const isFitted = useStageSnapshot(control, (snapshot) => snapshot.isFitted);
  return (
    <div className={styles.zoom} role="group" aria-label={COMPARE_WORDS.zoom}>
      <IconButton
        name={COMPARE_WORDS.zoomOut}
        shortcut="−"
        icon={<Minus aria-hidden />}
        onPress={() => control.zoomBy(1 / STEP)}
      />
      <output className={styles.read} aria-label={COMPARE_WORDS.zoomName(magnification)}>
        {COMPARE_WORDS.zoomRead(magnification)}
      </output>
      <IconButton
        name={COMPARE_WORDS.zoomIn}
        shortcut="+"
        icon={<Plus aria-hidden />}
        onPress={() => control.zoomBy(STEP)}
      />
      <Button variant="bare" onPress={() => control.zoomToPixels()}>
        {COMPARE_WORDS.zoomOneToOne}
      </Button>
      <Button variant="bare" isDisabled={isFitted} onPress={() => control.fit()}>
        {COMPARE_WORDS.zoomFit}
      </Button>
    </div>
  );
}
