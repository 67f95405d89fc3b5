import { ME, SAMPLE_PERSON } from '../../../domain/photo/photo.ts';
import { PURPOSES, type Purpose } from '../../../domain/treatment/consent.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { USE_WORDS } from '../../words/clients.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import styles from './Options.module.css';

export interface PurposeFieldProps {
  readonly value: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}

/** What the picture is made for; asked only where there is somebody else’s consent to think of. */
export function PurposeField({ value, onChange }: PurposeFieldProps) {
  const hasOthers = useLibrary(
    ({ photos, journal }) =>
      journal.consents.length > 0 || photos.some(({ person }) => person !== ME && person !== SAMPLE_PERSON),
  );
  if (!hasOthers) return null;
  return (
    <div className={styles.group}>
      <h3>{USE_WORDS.label}</h3>
      <Segmented
        label={USE_WORDS.label}
        options={PURPOSES.map((id) => ({ id, label: TREATMENT_WORDS.purpose[id] }))}
        value={value}
        onChange={onChange}
        isWrapped
      />
    </div>
  );
}
