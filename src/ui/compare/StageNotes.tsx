import type { Photo } from '../../domain/photo/photo.ts';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import { failureWords } from './failure-words.ts';
import styles from './StageNotes.module.css';
import type { StageControl } from './stage/stage-control.ts';
import { useStageSnapshot } from './stage/useStageSnapshot.ts';

export interface StageNotesProps {
  readonly control: StageControl;
  readonly before: Photo;
  readonly after: Photo;
}

/** Why a photo is not to be seen, said where it should be, with a way on. */
export function StageNotes({ control, before, after }: StageNotesProps) {
  const statuses = {
    before: useStageSnapshot(control, (snapshot) => snapshot.before),
    after: useStageSnapshot(control, (snapshot) => snapshot.after),
  };
  const notes = (['before', 'after'] as const).map((side) => ({
    side,
    photo: side === 'before' ? before : after,
    words: failureWords(statuses[side]),
  }));
  const isOpening = statuses.before === 'opening' || statuses.after === 'opening';
  return (
    <div className={styles.notes} role="status">
      {isOpening && <p className={styles.opening}>{COMPARE_WORDS.opening}</p>}
      {notes.map(
        ({ side, photo, words }) =>
          words && (
            <div key={side} className={styles.note}>
              <p>
                <strong>{COMPARE_WORDS[side]}:</strong> {words}
              </p>
              <ButtonLink href={routes.photo(photo.id)}>{COMPARE_WORDS.openPhoto}</ButtonLink>
            </div>
          ),
      )}
    </div>
  );
}
