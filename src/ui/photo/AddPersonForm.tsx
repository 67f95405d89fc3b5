import { type FormEvent, useState } from 'react';
import type { Person } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';
import { PHOTO_WORDS } from '../words/photo.ts';
import styles from './AddPersonForm.module.css';
import { useSamelight } from './SamelightContext.ts';

export interface AddPersonFormProps {
  readonly onAdded: (person: Person) => void;
  readonly onCancel: () => void;
}

/** Adds a person by name. */
export function AddPersonForm({ onAdded, onCancel }: AddPersonFormProps) {
  const samelight = useSamelight();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form may stand inside another one's dialog.
    event.stopPropagation();
    if (name.trim()) void samelight.addPerson(name).then(onAdded);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for by the press before */}
      <TextField label={PHOTO_WORDS.personName} value={name} onChange={setName} autoFocus maxLength={80} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isDisabled={!name.trim()}>
          {PHOTO_WORDS.addPerson}
        </Button>
        <Button variant="bare" onPress={onCancel}>
          {PHOTO_WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}
