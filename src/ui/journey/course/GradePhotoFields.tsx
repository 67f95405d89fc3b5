import type { Photo, PhotoId } from '../../../domain/photo/photo.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import { showsPlace } from '../../../domain/treatment/treated-place.ts';
import { Select } from '../../kit/Select.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { longDate } from '../../words/dates.ts';
import { GRADE_WORDS } from '../../words/journey.ts';
import { subjectWords } from '../../words/photo.ts';
import layout from '../layout.module.css';

export interface JudgedPhotos {
  readonly photo?: PhotoId;
  readonly comparedWith?: PhotoId;
}

export interface GradePhotoFieldsProps {
  readonly course: Course;
  readonly value: JudgedPhotos;
  readonly onChange: (value: JudgedPhotos) => void;
}

const choices = (none: string, photos: readonly Photo[]) => [
  { id: '', label: none },
  ...photos.map((one) => ({ id: one.id, label: `${longDate(one.takenAt.date)}, ${subjectWords(one)}` })),
];

/** Which photo was judged, and beside which earlier one; nothing where there are no photos of the treated places. */
export function GradePhotoFields({ course, value: { photo, comparedWith }, onChange }: GradePhotoFieldsProps) {
  const all = useLibrary((state) => state.photos);
  const photos = all.filter((one) => one.person === course.person && showsPlace(one, course.places));
  const judged = photos.find(({ id }) => id === photo);
  const earlier = photos.filter((one) => judged && one !== judged && one.takenAt.date <= judged.takenAt.date);
  if (photos.length === 0) return null;
  return (
    <div className={layout.fields}>
      <Select
        label={GRADE_WORDS.photo}
        options={choices(GRADE_WORDS.skinItself, photos)}
        value={photo ?? ''}
        onChange={(id) => onChange(id ? { photo: id } : {})}
      />
      {photo && earlier.length > 0 && (
        <Select
          label={GRADE_WORDS.comparedWith}
          options={choices(GRADE_WORDS.onlyThis, earlier)}
          value={comparedWith ?? ''}
          onChange={(id) => onChange(id ? { photo, comparedWith: id } : { photo })}
        />
      )}
    </div>
  );
}
