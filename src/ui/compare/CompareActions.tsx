import { ArrowLeftRight, Crosshair, Download, Images, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { COMPARE_WORDS } from '../words/compare.ts';
import styles from './CompareActions.module.css';

export interface CompareActionsProps {
  readonly onSwap: () => void;
  readonly onLineUp: () => void;
  readonly onExport: () => void;
  /** Absent where the film strip is in sight anyway. */
  readonly onPhotos?: () => void;
  readonly onOptions: () => void;
  readonly areOptionsOpen: boolean;
  /** The zoom, where there is room for it. */
  readonly zoom: ReactNode;
}

/** What is done with a pair. */
export function CompareActions(props: CompareActionsProps) {
  const { onSwap, onLineUp, onExport, onPhotos, onOptions, areOptionsOpen, zoom } = props;
  return (
    <div className={styles.actions} data-docked="pair">
      {onPhotos && <IconButton name={COMPARE_WORDS.photos} icon={<Images aria-hidden />} onPress={onPhotos} />}
      <IconButton
        name={COMPARE_WORDS.options}
        icon={<SlidersHorizontal aria-hidden />}
        aria-expanded={areOptionsOpen}
        onPress={onOptions}
      />
      {zoom}
      <span className={styles.gap} />
      <Button icon={<ArrowLeftRight aria-hidden />} onPress={onSwap}>
        {COMPARE_WORDS.swap}
      </Button>
      <Button icon={<Crosshair aria-hidden />} onPress={onLineUp}>
        {COMPARE_WORDS.lineUp}
      </Button>
      <Button variant="primary" icon={<Download aria-hidden />} onPress={onExport}>
        {COMPARE_WORDS.exportPair}
      </Button>
    </div>
  );
}
