import { useMemo } from 'react';
import type { PhotoId } from '../../../domain/photo/photo.ts';
import { showsPlace } from '../../../domain/treatment/treated-place.ts';
import { Answer } from '../../kit/Answer.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { subjectWords } from '../../words/photo.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';
import layout from '../layout.module.css';
import styles from './DayPhotos.module.css';
import type { SessionPartProps } from './QuickFields.tsx';

/** The photos of the session’s own day: only a person can say whether they were taken before or after it. */
export function DayPhotos({ course, session, onChange }: SessionPartProps) {
  const photos = useLibrary((state) => state.photos);
  const ofDay = useMemo(
    () =>
      photos.filter(
        (photo) =>
          photo.takenAt.date === session.on && photo.person === course.person && showsPlace(photo, course.places),
      ),
    [photos, session.on, course],
  );
  if (ofDay.length === 0) return null;
  const set = (photo: PhotoId, moment: 'before' | 'after') =>
    onChange({ photos: [...session.photos.filter((one) => one.photo !== photo), { photo, moment }] });
  return (
    <div className={layout.stack} role="group" aria-label={SESSION_WORDS.dayPhotos}>
      <h2>{SESSION_WORDS.dayPhotos}</h2>
      <p className={layout.small}>{SESSION_WORDS.dayPhotosHelp}</p>
      <ul className={layout.list}>
        {ofDay.map((photo) => (
          <li key={photo.id} className={styles.photo}>
            <span className={styles.picture}>
              <Thumbnail photo={photo} />
            </span>
            <Answer
              label={subjectWords(photo)}
              options={[
                { id: 'before', label: SESSION_WORDS.takenBefore },
                { id: 'after', label: SESSION_WORDS.takenAfter },
              ]}
              value={session.photos.find((one) => one.photo === photo.id)?.moment ?? null}
              onChange={(moment) => set(photo.id, moment)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
