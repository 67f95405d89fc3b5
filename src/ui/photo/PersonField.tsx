import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { PHOTO_WORDS, personName } from '../words/photo.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import styles from './PersonField.module.css';
import { useLibrary } from './SamelightContext.ts';

export interface PersonFieldProps {
  readonly value: PersonId;
  readonly onChange: (person: PersonId) => void;
}

/** Who is on the photos. The choice appears with the second person; until then there is only the way to add one. */
export function PersonField({ value, onChange }: PersonFieldProps) {
  const people = useLibrary((state) => state.people);
  const [isAdding, setAdding] = useState(false);
  const add = (person: PersonId) => {
    setAdding(false);
    onChange(person);
  };
  return (
    <div className={styles.person}>
      {people.length > 1 && (
        <Select
          label={PHOTO_WORDS.person}
          options={people.map((person) => ({ id: person.id, label: personName(person) }))}
          value={value}
          onChange={onChange}
        />
      )}
      {isAdding ? (
        <AddPersonForm onAdded={({ id }) => add(id)} onCancel={() => setAdding(false)} />
      ) : (
        <Button variant="bare" icon={<UserPlus aria-hidden />} onPress={() => setAdding(true)}>
          {people.length > 1 ? PHOTO_WORDS.addPerson : PHOTO_WORDS.addOtherPerson}
        </Button>
      )}
    </div>
  );
}
