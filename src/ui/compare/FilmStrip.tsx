import { type RefObject, useEffect, useRef } from 'react';
import type { Side, Verdict } from '../../domain/fairness/check.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { classNames } from '../kit/class-names.ts';
import { LevelSign } from '../photo/LevelSign.tsx';
import { Thumbnail } from '../photo/Thumbnail.tsx';
import { usePhotoTiming } from '../photo/usePhotoTiming.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { shortDate } from '../words/dates.ts';
import { LEVEL_OF_VERDICT, VERDICT_WORDS } from '../words/fairness.ts';
import { namedTiming } from '../words/phases.ts';
import { subjectWords } from '../words/photo.ts';
import styles from './FilmStrip.module.css';
import { useFilmWindow } from './useFilmWindow.ts';
import { useSideName } from './useSideName.ts';

export interface FilmStripProps {
  /** In the order in which they are shown. */
  readonly series: readonly Photo[];
  /** How each may be compared with the photo on the other side, as far as that is known. */
  readonly verdicts: ReadonlyMap<PhotoId, Verdict>;
  readonly beforeId: PhotoId;
  readonly afterId: PhotoId;
  readonly choosing: Side;
  readonly onChoose: (photo: Photo) => void;
}

/** Width of one photo of the strip with its gap, in CSS px. */
const STEP_PX = 92;

function useStartAtChosen(strip: RefObject<HTMLDivElement | null>, index: number): void {
  useEffect(() => {
    const box = strip.current;
    if (!box || index < 0) return;
    const middle = index * STEP_PX + STEP_PX / 2;
    const isSeen = middle >= box.scrollLeft && middle <= box.scrollLeft + box.clientWidth;
    if (!isSeen) box.scrollTo({ left: middle - box.clientWidth / 2 });
  }, [strip, index]);
}

type FrameProps = Pick<FilmStripProps, 'beforeId' | 'afterId' | 'choosing' | 'onChoose'> & {
  readonly photo: Photo;
  readonly verdict: Verdict | undefined;
};

/** One photo of the strip. Its sign says with shape and colour, its name in words, how fair a pair it would make. */
function Frame({ photo, verdict, beforeId, afterId, choosing, onChoose }: FrameProps) {
  const before = useSideName('before', photo).side;
  const after = useSideName('after', photo).side;
  const timing = usePhotoTiming(photo);
  const sides = [photo.id === beforeId && before, photo.id === afterId && after];
  const marks = sides.filter(Boolean).join(', ');
  const date = shortDate(photo.takenAt.date);
  const subject = [subjectWords(photo), ...(timing ? [namedTiming(timing)] : [])].join(', ');
  const name = COMPARE_WORDS.chooseAs(COMPARE_WORDS[choosing], `${marks} ${date}`.trim(), subject);
  return (
    <button
      type="button"
      className={classNames(styles.photo, marks !== '' && styles.chosen)}
      aria-label={verdict ? COMPARE_WORDS.withVerdict(name, VERDICT_WORDS[verdict]) : name}
      aria-pressed={photo.id === (choosing === 'before' ? beforeId : afterId)}
      onClick={() => onChoose(photo)}
    >
      <span className={styles.picture}>
        <Thumbnail photo={photo} isDecorative />
      </span>
      <span className={styles.mark}>
        {marks}
        {verdict && (
          <span className={styles.sign} title={VERDICT_WORDS[verdict]}>
            <LevelSign level={LEVEL_OF_VERDICT[verdict]} />
          </span>
        )}
      </span>{' '}
      <span className={styles.date}>{date}</span>
    </button>
  );
}

/** The photos that can be compared, in a row; a press makes one the before or the after, whichever is being chosen. */
export function FilmStrip({ series, verdicts, ...props }: FilmStripProps) {
  const { beforeId, afterId, choosing } = props;
  const strip = useRef<HTMLDivElement>(null);
  const { start, end } = useFilmWindow(strip, series.length, STEP_PX);
  useStartAtChosen(
    strip,
    series.findIndex(({ id }) => id === (choosing === 'before' ? beforeId : afterId)),
  );
  return (
    <div ref={strip} className={styles.strip}>
      <ul className={styles.film} style={{ width: series.length * STEP_PX }} aria-label={COMPARE_WORDS.film}>
        {series.slice(start, end).map((photo, offset) => (
          <li key={photo.id} className={styles.frame} style={{ left: (start + offset) * STEP_PX }}>
            <Frame photo={photo} verdict={verdicts.get(photo.id)} {...props} />
          </li>
        ))}
      </ul>
    </div>
  );
}
