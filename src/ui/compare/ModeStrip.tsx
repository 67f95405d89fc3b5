import { Blend, Columns2, Diff, SquareSplitHorizontal, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { COMPARE_MODES, type CompareMode } from '../../domain/comparison/comparison.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { COMPARE_WORDS, MODE_WORDS } from '../words/compare.ts';
import styles from './ModeStrip.module.css';

const ICONS: Readonly<Record<CompareMode, ReactNode>> = {
  slider: <SquareSplitHorizontal aria-hidden />,
  'side-by-side': <Columns2 aria-hidden />,
  onion: <Blend aria-hidden />,
  blink: <Zap aria-hidden />,
  difference: <Diff aria-hidden />,
};

export interface ModeStripProps {
  readonly mode: CompareMode;
  readonly onMode: (mode: CompareMode) => void;
  readonly hasIcons: boolean;
}

/** The ways to compare, one of them chosen. */
export function ModeStrip({ mode, onMode, hasIcons }: ModeStripProps) {
  const options = COMPARE_MODES.map((id) => ({
    id,
    label: MODE_WORDS[id],
    ...(hasIcons ? { icon: ICONS[id] } : {}),
  }));
  return (
    <div className={styles.strip}>
      <Segmented label={COMPARE_WORDS.modes} options={options} value={mode} onChange={onMode} isWide={!hasIcons} />
    </div>
  );
}
