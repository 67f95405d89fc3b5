import { useLayoutEffect, useRef } from 'react';
import type { StageGeometry } from '../../../domain/comparison/stage-geometry.ts';
import type { Evidence, Side } from '../../../domain/fairness/check.ts';
import styles from './EvidenceMarks.module.css';
import { evidencePath } from './evidence-path.ts';
import type { StageControl } from './stage-control.ts';

export interface EvidenceMarksProps {
  readonly control: StageControl;
  readonly side: Side;
  /** Of both photos; those of the other are left out here. */
  readonly evidence: readonly Evidence[];
}

/**
 * What a check looked at, drawn over one photo in thin lines, light on dark so that they show on every skin, and never filled. It
 * lies in the layer of its photo, so that it is cut off where the photo is, and follows the view past React.
 */
export function EvidenceMarks({ control, side, evidence }: EvidenceMarksProps) {
  const dark = useRef<SVGPathElement>(null);
  const light = useRef<SVGPathElement>(null);
  const own = evidence.filter((one) => one.side === side);
  useLayoutEffect(() => {
    const draw = ({ beforePlace, afterPlace }: StageGeometry) => {
      const path = evidencePath(own, side === 'before' ? beforePlace : afterPlace);
      dark.current?.setAttribute('d', path);
      light.current?.setAttribute('d', path);
    };
    draw(control.geometry);
    return own.length === 0 ? undefined : control.followFrames(draw);
  });
  if (own.length === 0) return null;
  return (
    <svg className={styles.marks} aria-hidden data-evidence={own.length}>
      <path ref={dark} className={styles.dark} />
      <path ref={light} className={styles.light} />
    </svg>
  );
}
