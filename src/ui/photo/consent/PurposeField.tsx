import type { PersonId } from '../../../domain/photo/photo.ts';
import { PURPOSES, type Purpose } from '../../../domain/treatment/consent.ts';
import { isPurposeAsked } from '../../../domain/treatment/consented.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { USE_WORDS } from '../../words/clients.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import { useLibrary } from '../SamelightContext.ts';
import styles from './PurposeField.module.css';

export interface PurposeFieldProps {
  /** Whose photos or records are to be used. */
  readonly people: readonly PersonId[];
  readonly value: Purpose;
  readonly onChange: (purpose: Purpose) => void;
}

/** What something is made for; asked only where there is somebody’s consent to think of. */
export function PurposeField({ people, value, onChange }: PurposeFieldProps) {
  const isAsked = useLibrary(({ journal }) => people.some((person) => isPurposeAsked(person, journal.consents)));
  if (!isAsked) return null;
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
