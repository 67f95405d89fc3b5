import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { usePhotoTiming } from '../photo/usePhotoTiming.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { longDate, shortDate, timeBetween } from '../words/dates.ts';
import { timingWords } from '../words/phases.ts';
import { subjectWords } from '../words/photo.ts';
import styles from './PairEdge.module.css';
import type { StageControl } from './stage/stage-control.ts';
import { useStageSnapshot } from './stage/useStageSnapshot.ts';
import { useSideName } from './useSideName.ts';

export interface PairEdgeProps {
  readonly control: StageControl;
  readonly before: Photo;
  readonly after: Photo;
  /** Takes the first photo of the series as before; absent where it is, or where a button for it is in sight anyway. */
  readonly onFirst: (() => void) | null;
}

function EdgeDate({ side, photo }: { readonly side: 'before' | 'after'; readonly photo: Photo }) {
  const { date } = photo.takenAt;
  const timing = usePhotoTiming(photo);
  const name = useSideName(side, photo).side;
  return (
    <span className={side === 'before' ? styles.before : styles.after}>
      <span className={styles.side}>{name}</span>{' '}
      <time dateTime={date}>
        <span className={styles.long}>{longDate(date)}</span>
        <span className={styles.short}>{shortDate(date)}</span>
      </time>
      {timing && <span className={styles.timing}>{timingWords(timing)}</span>}
    </span>
  );
}

/** The edge of the picture: both dates, what lies between them and what is shown. Beside the photos, never on them. */
export function PairEdge({ control, before, after, onFirst }: PairEdgeProps) {
  const shown = useStageSnapshot(control, (snapshot) => snapshot.shown);
  const area = subjectWords(before);
  const other = subjectWords(after);
  return (
    <div className={styles.edge} data-shown={shown}>
      <span className={styles.start}>
        <EdgeDate side="before" photo={before} />
        {onFirst && (
          <Button variant="bare" aria-label={COMPARE_WORDS.firstName} onPress={onFirst}>
            {COMPARE_WORDS.first}
          </Button>
        )}
      </span>
      <span className={styles.between}>
        <span>{timeBetween(before.takenAt.date, after.takenAt.date)}</span>
        <span className={styles.dot}> · </span>
        <span className={styles.area}>{area === other ? area : `${area} / ${other}`}</span>
      </span>
      <EdgeDate side="after" photo={after} />
    </div>
  );
}
