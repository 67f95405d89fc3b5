import { AREAS, regionsOf, type Subject, validSubject, viewsOf } from '../../domain/photo/areas.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { Select } from '../kit/Select.tsx';
import { AREA_WORDS, PHOTO_WORDS, REGION_WORDS, VIEW_WORDS } from '../words/photo.ts';
import styles from './SubjectFields.module.css';

export interface SubjectFieldsProps {
  readonly value: Subject;
  readonly onChange: (subject: Subject) => void;
}

function options<T extends string>(ids: readonly T[], words: Readonly<Record<T, string>>) {
  return ids.map((id) => ({ id, label: words[id] }));
}

/** What a photo shows: area, view and, for a close-up, the region. Every change is a subject the catalogue allows. */
export function SubjectFields({ value, onChange }: SubjectFieldsProps) {
  const change = (part: Partial<Subject>) => onChange(validSubject({ ...value, ...part }));
  return (
    <div className={styles.fields}>
      <Select
        label={PHOTO_WORDS.area}
        options={options(AREAS, AREA_WORDS)}
        value={value.area}
        onChange={(area) => change({ area })}
      />
      <div className={styles.view}>
        <span className={styles.label} aria-hidden>
          {PHOTO_WORDS.view}
        </span>
        <Segmented
          label={PHOTO_WORDS.view}
          isWrapped
          options={options(viewsOf(value.area), VIEW_WORDS)}
          value={value.view}
          onChange={(view) => change({ view })}
        />
        <span className={styles.hint}>{PHOTO_WORDS.ownSides}</span>
      </div>
      {value.view === 'close-up' && (
        <Select
          label={PHOTO_WORDS.region}
          options={options(regionsOf(value.area), REGION_WORDS)}
          value={value.region ?? 'other'}
          onChange={(region) => change({ region })}
        />
      )}
    </div>
  );
}
