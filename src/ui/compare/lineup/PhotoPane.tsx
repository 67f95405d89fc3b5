import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import type { Side } from '../../../domain/comparison/point-marks.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import { longDate } from '../../words/dates.ts';
import { Gestures, type GestureTarget } from '../stage/gestures.ts';
import { useStageSize } from '../stage/useStageSize.ts';
import { useSideName } from '../useSideName.ts';
import styles from './LineUp.module.css';
import type { PaneControl } from './pane-control.ts';

export interface PhotoPaneProps {
  readonly control: PaneControl;
  readonly target: GestureTarget;
  readonly side: Side;
  readonly photo: Photo;
  readonly children: ReactNode;
}

/** One photo with its own zoom, its date above it, and what lies on top. */
export function PhotoPane({ control, target, side, photo, children }: PhotoPaneProps) {
  const name = useSideName(side, photo);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [coarse, fine] = root.current?.querySelectorAll('canvas') ?? [];
    const picture = fine?.parentElement;
    if (!root.current || !picture || !coarse || !fine) return undefined;
    const detach = control.attach(root.current, { picture, coarse, fine });
    const gestures = new Gestures(root.current, target);
    return () => {
      gestures.dispose();
      detach();
    };
  }, [control, target]);
  const onSize = useCallback<PaneControl['setSize']>((size, ratio) => control.setSize(size, ratio), [control]);
  useStageSize(root, onSize);
  return (
    <div className={styles.side}>
      <p className={styles.sideEdge}>
        {name.side} <strong>{longDate(photo.takenAt.date)}</strong>
      </p>
      <div ref={root} className={styles.pane}>
        <div role="img" aria-label={name.onStage}>
          <div className={styles.picture}>
            <canvas className={styles.canvas} />
            <canvas className={styles.canvas} />
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}
