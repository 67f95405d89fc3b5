import { lazy, Suspense, useRef, useState } from 'react';
import type { PictureFailure } from '../../../app/ports.ts';
import type { CellCrop, CollageDraft } from '../../../domain/collage/collage.ts';
import { withCrop } from '../../../domain/collage/edit-collage.ts';
import type { PlannedCell, PlannedCollage } from '../../../domain/collage/plan-collage.ts';
import type { PhotoId } from '../../../domain/photo/photo.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { CELL_WORDS, COLLAGE_WORDS } from '../../words/collage.ts';
import type { CollageEditor } from '../collage-editor.ts';
import type { Planner } from '../usePlanner.ts';
import { CellButtons } from './CellButtons.tsx';
import styles from './CollagePreview.module.css';
import { cropOfKey } from './cell-gestures.ts';
import { useCellGestures } from './useCellGestures.ts';
import { useFittedSize } from './useFittedSize.ts';
import { usePainter } from './usePainter.ts';

const PreviewStage = lazy(() => import('./PreviewStage.tsx').then((m) => ({ default: m.PreviewStage })));

export interface CollagePreviewProps {
  readonly editor: CollageEditor;
  readonly collage: CollageDraft;
  readonly planner: Planner;
  readonly planned: PlannedCollage | null;
  readonly selected: number | null;
  readonly unreadable: ReadonlySet<PhotoId>;
  readonly onSelect: (place: number | null) => void;
  readonly onFill: (place: number) => void;
  readonly onFailed: (planned: PlannedCollage, reason: PictureFailure) => void;
}

/** The cells that move when one of them is moved. */
function movingWith(collage: CollageDraft, cells: readonly PlannedCell[], place: number): readonly PlannedCell[] {
  return cells.filter(({ photo }, other) => photo !== null && (collage.oneCrop || other === place));
}

/** The collage as it will be saved, painted by the same code, and what is edited on top of it. */
export function CollagePreview(props: CollagePreviewProps) {
  const { editor, collage, planner, planned, selected, unreadable, onSelect, onFill, onFailed } = props;
  const room = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const fitted = useFittedSize(room, planned?.plan ?? null);
  const { canvas, setCanvas, stage, isPainted, showMoving } = usePainter(planned, fitted?.scale ?? null, onFailed);
  const [moving, setMoving] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const cells = planned?.cells ?? [];
  const cssPerPage = fitted && planned ? fitted.css.width / planned.plan.width : 1;

  const cropCell = (place: number, crop: CellCrop | null, merge?: string) => {
    const index = cells[place]?.index;
    if (index === null || index === undefined) return;
    editor.edit((draft) => withCrop(draft, index, crop), merge);
  };
  const followGesture = (place: number, crop: CellCrop) => {
    const index = cells[place]?.index;
    if (!planner || index === null || index === undefined) return;
    setMoving(place);
    showMoving(planner(withCrop(editor.store.getState().history.present, index, crop)));
  };
  const pressKey = (place: number, key: string, isFar: boolean) => {
    const cell = cells[place];
    const crop = cell && cropOfKey(cell, key, isFar);
    if (crop === undefined) return false;
    onSelect(place);
    cropCell(place, crop, crop ? `keys ${place}` : undefined);
    setSaid(crop ? CELL_WORDS.zoomed(crop.zoom) : CELL_WORDS.reset);
    return true;
  };
  const endGesture = (place: number, crop: CellCrop) => {
    setMoving(null);
    cropCell(place, crop);
  };
  useCellGestures(
    surface,
    planned && { cells, cssPerPage, selected, onSelect, onMove: followGesture, onEnd: endGesture },
  );

  return (
    <div ref={room} className={styles.room}>
      <div ref={surface} className={styles.page} style={fitted?.css ?? {}} hidden={!fitted}>
        <canvas ref={setCanvas} className={styles.canvas} aria-hidden />
        {fitted && canvas && (
          <div className={styles.overlay} aria-hidden>
            <Suspense>
              <PreviewStage
                css={fitted.css}
                cssPerPage={cssPerPage}
                cells={cells}
                selected={selected}
                guided={moving === null ? [] : movingWith(collage, cells, moving)}
                painted={canvas}
                background={collage.background}
                handle={stage}
              />
            </Suspense>
          </div>
        )}
        {fitted && planned && (
          <CellButtons
            cells={cells}
            page={planned.plan}
            selected={selected}
            unreadable={unreadable}
            onSelect={onSelect}
            onFill={onFill}
            onKey={pressKey}
            onLeave={() => onSelect(null)}
          />
        )}
      </div>
      {!isPainted && <p className={styles.waiting}>{COLLAGE_WORDS.drawing}</p>}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
