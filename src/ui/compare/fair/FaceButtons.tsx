import { useLayoutEffect, useRef } from 'react';
import { boundsOf, photoExtent } from '../../../domain/comparison/extent.ts';
import { lyingOf, type StageGeometry } from '../../../domain/comparison/stage-geometry.ts';
import { showing } from '../../../domain/comparison/viewport.ts';
import type { Side } from '../../../domain/fairness/check.ts';
import type { Rectangle, Size } from '../../../domain/geometry/rectangle.ts';
import { classNames } from '../../kit/class-names.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import type { StageControl } from '../stage/stage-control.ts';
import styles from './FaceButtons.module.css';
import type { FaceChoice } from './useFaceChoice.ts';

export interface FaceButtonsProps {
  readonly control: StageControl;
  readonly choice: FaceChoice;
}

/** Where a place of a photo lies on the stage, in CSS px, while both photos are shown beside each other. */
function onStage(box: Rectangle<'photo'>, side: Side, geometry: StageGeometry, stage: StageControl['state']['stage']) {
  const { arrangement, frame, beforePlace, afterPlace } = geometry;
  const { x, y, width, height } = boundsOf(box, side === 'before' ? beforePlace : afterPlace);
  const right = side === 'after' && arrangement === 'across' ? stage.width - frame.pane.width : 0;
  const below = side === 'after' && arrangement === 'stacked' ? stage.height - frame.pane.height : 0;
  return { x: x + right, y: y + below, width, height };
}

/** Shows all of a photo, whose other faces may lie beyond what is looked at, for as long as its pane is as it is; the answer ends it. */
function showWhole(control: StageControl, side: Side): () => void {
  const { viewport } = control.view;
  let pane: Size | null = null;
  const show = ({ frame }: StageGeometry) => {
    if (pane?.width === frame.pane.width && pane.height === frame.pane.height) return;
    pane = frame.pane;
    const { before, after } = control.state;
    const part =
      side === 'before' ? photoExtent<'common'>(before) : boundsOf(photoExtent(after), lyingOf(control.state));
    control.setViewport(showing(part, frame));
  };
  show(control.geometry);
  const stop = control.followFrames(show);
  return () => {
    stop();
    control.setViewport(viewport);
  };
}

/** The faces on a photo of the stage, each a button with its number, while one of them is being chosen. */
export function FaceButtons({ control, choice: { choosing, choose } }: FaceButtonsProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!choosing?.faces) return undefined;
    const { side, faces } = choosing;
    const lay = (geometry: StageGeometry) => {
      for (const [index, button] of [...(root.current?.children ?? [])].entries()) {
        const face = faces[index];
        if (!face || !(button instanceof HTMLElement)) continue;
        const { x, y, width, height } = onStage(face.box, side, geometry, control.state.stage);
        Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
      }
    };
    lay(control.geometry);
    const [stopLaying, stopShowing] = [control.followFrames(lay), showWhole(control, side)];
    return () => {
      stopLaying();
      stopShowing();
    };
  }, [control, choosing]);
  if (!choosing?.faces) return null;
  return (
    <div ref={root} className={styles.faces} role="group" aria-label={FAIR_WORDS.chooseFace(choosing.side)}>
      {choosing.faces.map((face) => (
        <button
          key={face.place}
          type="button"
          className={classNames(styles.face, face.isUsed && styles.used)}
          aria-label={face.isUsed ? FAIR_WORDS.faceUsed(face.place) : FAIR_WORDS.face(face.place)}
          onClick={() => choose(face)}
        >
          <span className={styles.number} aria-hidden>
            {face.place}
          </span>
        </button>
      ))}
    </div>
  );
}
