import { Link } from 'wouter';
import type { Grade } from '../../../domain/treatment/grade.ts';
import { routes } from '../../photo/routes.ts';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { shortDate } from '../../words/dates.ts';
import { GRADE_WORDS } from '../../words/journey.ts';
import layout from '../layout.module.css';
import styles from './GradePhotos.module.css';

/** The photo or the pair that was judged, as the way to it; nothing where it was the skin itself. */
export function GradePhotos({ grade }: { readonly grade: Grade }) {
  const photos = useLibrary((state) => state.photos);
  const asked = [grade.comparedWith, grade.photo].filter((id) => id !== undefined);
  const found = asked.flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  if (asked.length === 0) return null;
  const [first, second] = found;
  if (!first) return <span className={layout.small}>{GRADE_WORDS.photoGone}</span>;
  const days = found.map(({ takenAt }) => shortDate(takenAt.date));
  return (
    <Link href={second ? routes.compare(first.id, second.id) : routes.photo(first.id)} className={styles.link}>
      <span className={styles.pictures}>
        {found.map((photo) => (
          <span key={photo.id} className={styles.picture}>
            <Thumbnail photo={photo} isDecorative />
          </span>
        ))}
      </span>
      <span>{GRADE_WORDS.judgedOn(days)}</span>
    </Link>
  );
}
