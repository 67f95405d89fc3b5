import { Plus, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { longSidePx, type PhotoSize } from '../../../domain/comparison/extent.ts';
import type { MarkFit, PointMark, Side } from '../../../domain/comparison/point-marks.ts';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { COMPARE_WORDS } from '../../words/compare.ts';
import { LINE_UP_WORDS } from '../../words/lineup.ts';
import styles from './PointList.module.css';

/** One side of one mark. */
export interface MarkSide {
  readonly id: number;
  readonly side: Side;
}

export interface PointListProps {
  readonly photos: Readonly<Record<Side, PhotoSize>>;
  readonly marks: readonly PointMark[];
  readonly fit: MarkFit | null;
  /** Moves one side of a mark by pixels of its photo. */
  readonly onNudge: (mark: MarkSide, dxPx: number, dyPx: number) => void;
  /** Places the side that is missing, in the middle of what is seen of its photo. */
  readonly onPlace: (mark: MarkSide) => void;
  readonly onSelect: (mark: MarkSide | null) => void;
  readonly onRemove: (id: number) => void;
  readonly onAdd: () => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type SideCellProps = Pick<PointListProps, 'photos' | 'onNudge' | 'onPlace' | 'onSelect' | 'onRemove'> & {
  readonly mark: PointMark;
  readonly number: number;
  readonly side: Side;
};

function SideCell({ photos, mark, number, side, onNudge, onPlace, onSelect, onRemove }: SideCellProps) {
  const point = mark[side];
  const here = { id: mark.id, side };
  const long = longSidePx(photos[side]);
  const [xPx, yPx] = [Math.round((point?.x ?? 0) * long), Math.round((point?.y ?? 0) * long)];
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const step = event.shiftKey ? 10 : 1;
    if (arrow && point) onNudge(here, arrow[0] * step, arrow[1] * step);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(mark.id);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={
        point
          ? LINE_UP_WORDS.pointOn(number, LINE_UP_WORDS[side], xPx, yPx)
          : LINE_UP_WORDS.pointMissing(number, LINE_UP_WORDS[side])
      }
      onFocus={() => onSelect(here)}
      onBlur={() => onSelect(null)}
      onKeyDown={press}
      onClick={() => !point && onPlace(here)}
    >
      {point ? LINE_UP_WORDS.place(xPx, yPx) : LINE_UP_WORDS.notYet}
    </button>
  );
}

/** The marks in words: by keyboard they are added, moved pixel by pixel and removed here. */
export function PointList(props: PointListProps) {
  const { marks, fit, onRemove, onAdd } = props;
  return (
    <div className={styles.list}>
      {marks.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{LINE_UP_WORDS.list}</caption>
          <thead>
            <tr>
              <th scope="col">{LINE_UP_WORDS.number}</th>
              <th scope="col">{COMPARE_WORDS.before}</th>
              <th scope="col">{COMPARE_WORDS.after}</th>
              <th scope="col">{LINE_UP_WORDS.away}</th>
              <th scope="col">
                <VisuallyHidden>{LINE_UP_WORDS.remove}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {marks.map((mark, index) => {
              const away = fit?.distancesPx.get(mark.id);
              return (
                <tr key={mark.id}>
                  <th scope="row">{index + 1}</th>
                  <td>
                    <SideCell {...props} mark={mark} number={index + 1} side="before" />
                  </td>
                  <td>
                    <SideCell {...props} mark={mark} number={index + 1} side="after" />
                  </td>
                  <td>
                    {away === undefined ? '–' : LINE_UP_WORDS.awayPx(away)}
                    {fit?.worstId === mark.id && <strong className={styles.worst}>{LINE_UP_WORDS.worst}</strong>}
                  </td>
                  <td>
                    <IconButton
                      name={LINE_UP_WORDS.removePoint(index + 1)}
                      icon={<Trash2 aria-hidden />}
                      onPress={() => onRemove(mark.id)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Button icon={<Plus aria-hidden />} onPress={onAdd}>
        {LINE_UP_WORDS.addPoint}
      </Button>
    </div>
  );
}
