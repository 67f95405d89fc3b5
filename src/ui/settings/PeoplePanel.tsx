import { UserPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Person } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { AddPersonForm } from '../photo/AddPersonForm.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { personName } from '../words/photo.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';
import styles from './PeoplePanel.module.css';

function RenameForm({ person, onEnd }: { readonly person: Person; readonly onEnd: () => void }) {
  const samelight = useSamelight();
  const [name, setName] = useState(personName(person));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    void samelight.savePerson({ ...person, name: name.trim() });
    onEnd();
  };
  return (
    <form className={styles.rename} onSubmit={submit}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for by the press before */}
      <TextField label={SETTINGS_WORDS.name} value={name} onChange={setName} autoFocus maxLength={80} />
      <Button type="submit" variant="primary" isDisabled={!name.trim()}>
        {SETTINGS_WORDS.save}
      </Button>
      <Button variant="bare" onPress={onEnd}>
        {SETTINGS_WORDS.cancel}
      </Button>
    </form>
  );
}

function PersonLine({ person }: { readonly person: Person }) {
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) return <RenameForm person={person} onEnd={() => setRenaming(false)} />;
  return (
    <div className={styles.line}>
      <span>{personName(person)}</span>
      <Button
        variant="bare"
        aria-label={SETTINGS_WORDS.renamePerson(personName(person))}
        onPress={() => setRenaming(true)}
      >
        {SETTINGS_WORDS.rename}
      </Button>
    </div>
  );
}

/** The people whose photos are kept. */
export function PeoplePanel() {
  const people = useLibrary((state) => state.people);
  const [isAdding, setAdding] = useState(false);
  return (
    <Panel title={SETTINGS_WORDS.peopleTitle}>
      <p>{SETTINGS_WORDS.peopleHelp}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <AddPersonForm onAdded={() => setAdding(false)} onCancel={() => setAdding(false)} />
      ) : (
        <div>
          <Button icon={<UserPlus aria-hidden />} onPress={() => setAdding(true)}>
            {SETTINGS_WORDS.addPerson}
          </Button>
        </div>
      )}
    </Panel>
  );
}
