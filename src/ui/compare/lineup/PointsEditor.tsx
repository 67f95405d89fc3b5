import { useEffect, useState } from 'react';
import { longSidePx } from '../../../domain/comparison/extent.ts';
import {
  completePairs,
  fitMarks,
  moveMark,
  type PointMark,
  placeMark,
  removeMark,
  type Side,
} from '../../../domain/comparison/point-marks.ts';
import type { PhotoPoint } from '../../../domain/geometry/point.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { LINE_UP_WORDS } from '../../words/lineup.ts';
import { stagePhoto } from '../stage/stage-photo.ts';
import styles from './LineUp.module.css';
import { MarkOverlay } from './MarkOverlay.tsx';
import { type MarkDeeds, MarkTarget } from './mark-target.ts';
import { PhotoPane } from './PhotoPane.tsx';
import { type MarkSide, PointList } from './PointList.tsx';
import { PaneControl } from './pane-control.ts';

export interface PointsEditorProps {
  readonly before: Photo;
  readonly after: Photo;
  readonly marks: readonly PointMark[];
  readonly onMarks: (marks: readonly PointMark[]) => void;
}

/** What to do next, or how exact the points are. */
function hintFor(marks: readonly PointMark[], hasFit: boolean): string {
  const open = marks.findIndex((mark) => !mark.before || !mark.after);
  const pairs = completePairs(marks).length;
  if (marks.length === 0) return LINE_UP_WORDS.hintFirst;
  if (open >= 0)
    return LINE_UP_WORDS.hintOpen(open + 1, marks[open]?.before ? LINE_UP_WORDS.after : LINE_UP_WORDS.before);
  if (pairs < 2) return LINE_UP_WORDS.hintSecond;
  return hasFit ? LINE_UP_WORDS.hintMore : LINE_UP_WORDS.samePlace;
}

/** A pane with what its gestures do; the deeds are always those of the last render. */
function usePane(photo: Photo, side: Side, deeds: MarkDeeds) {
  const { pictures } = useSamelight();
  const [pane] = useState(() => {
    const control = new PaneControl(pictures, stagePhoto(photo));
    return { control, target: new MarkTarget(control, side) };
  });
  useEffect(() => pane.target.setDeeds(deeds));
  return pane;
}

/** Lining up by points: the same spots marked on both photos. */
export function PointsEditor({ before, after, marks, onMarks }: PointsEditorProps) {
  const [selected, setSelected] = useState<MarkSide | null>(null);
  const photos = { before: before.file, after: after.file };
  const deeds = (side: Side): MarkDeeds => ({
    marks: () => marks,
    move: (id, at) => onMarks(moveMark(marks, id, side, at)),
    place: (at) => onMarks(placeMark(marks, side, at)),
  });
  const panes = { before: usePane(before, 'before', deeds('before')), after: usePane(after, 'after', deeds('after')) };
  const { before: paneBefore, after: paneAfter } = panes;
  useEffect(() => {
    for (const [side, { control }] of [['before', paneBefore] as const, ['after', paneAfter] as const]) {
      const point = selected?.side === side ? marks.find(({ id }) => id === selected.id)?.[side] : undefined;
      const at: PhotoPoint | null = point ? { x: point.x, y: point.y } : null;
      if (at) control.reveal(at);
      control.inspect(at);
    }
  }, [selected, marks, paneBefore, paneAfter]);
  const fit = fitMarks(marks, longSidePx(before.file));
  const middleOf = (side: Side) => panes[side].control.photoPoint(panes[side].control.middle);
  const nudge = ({ id, side }: MarkSide, dxPx: number, dyPx: number) => {
    const point = marks.find((mark) => mark.id === id)?.[side];
    if (!point) return;
    const long = longSidePx(photos[side]);
    onMarks(moveMark(marks, id, side, { x: point.x + dxPx / long, y: point.y + dyPx / long }));
  };
  return (
    <div className={styles.editor}>
      <div className={styles.panes} data-wide={before.file.widthPx > before.file.heightPx}>
        {(['before', 'after'] as const).map((side) => (
          <PhotoPane key={side} {...panes[side]} side={side} photo={side === 'before' ? before : after}>
            <MarkOverlay
              control={panes[side].control}
              side={side}
              marks={marks}
              worstId={fit?.worstId ?? null}
              selectedId={selected?.id ?? null}
            />
          </PhotoPane>
        ))}
      </div>
      <div className={styles.tools}>
        <div role="status">
          <p>{hintFor(marks, fit !== null)}</p>
          {fit && <p className={styles.quiet}>{LINE_UP_WORDS.residual(fit.residualPx, fit.distancesPx.size)}</p>}
        </div>
        <PointList
          photos={photos}
          marks={marks}
          fit={fit}
          onNudge={nudge}
          onPlace={({ id, side }) => onMarks(moveMark(marks, id, side, middleOf(side)))}
          onSelect={setSelected}
          onRemove={(id) => onMarks(removeMark(marks, id))}
          onAdd={() => onMarks(placeMark(placeMark(marks, 'before', middleOf('before')), 'after', middleOf('after')))}
        />
      </div>
    </div>
  );
}
