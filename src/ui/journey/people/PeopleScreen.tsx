import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../../domain/photo/photo.ts';
import { scheduleOf } from '../../../domain/treatment/schedule.ts';
import { Button } from '../../kit/Button.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { AddPersonForm } from '../../photo/AddPersonForm.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { CLIENT_WORDS, nextDueWords } from '../../words/clients.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { personName } from '../../words/photo.ts';
import layout from '../layout.module.css';
import { SubHead } from '../SubHead.tsx';
import styles from './PeopleScreen.module.css';

const LAST_PHOTOS = 3;

function PersonItem({ person }: { readonly person: Person }) {
  const { today } = useSamelight();
  const { courses, sessions } = useLibrary((state) => state.journal);
  const photos = useLibrary((state) => state.photos);
  const own = photos.filter((photo) => photo.person === person.id).slice(0, LAST_PHOTOS);
  const next = courses
    .filter((course) => course.person === person.id)
    .flatMap((course) => scheduleOf(course, sessions, today()).find(({ session }) => session === null) ?? [])
    .toSorted((a, b) => (a.window.from < b.window.from ? -1 : 1))[0];
  return (
    <li className={styles.person}>
      <Link href={routes.client(person.id)} className={styles.link}>
        <span className={styles.words}>
          <span className={layout.strong}>{personName(person)}</span>{' '}
          <span className={layout.small}>{next ? nextDueWords(next) : CLIENT_WORDS.nothingDue}</span>
        </span>
        <span className={styles.photos}>
          {own.map((photo) => (
            <span key={photo.id} className={styles.picture}>
              <Thumbnail photo={photo} isDecorative />
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}

/** Everybody whose photos and courses are kept, with a search over names and private notes. */
export function PeopleScreen() {
  const people = useLibrary((state) => state.people);
  const clients = useLibrary((state) => state.journal.clients);
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  const wanted = search.trim().toLocaleLowerCase();
  const isFound = (person: Person) => {
    const note = clients.find(({ id }) => id === person.id)?.privateNote ?? '';
    return `${personName(person)} ${note}`.toLocaleLowerCase().includes(wanted);
  };
  const found = people.filter(isFound);
  return (
    <div className={`${layout.screen} ${layout.narrow}`}>
      <SubHead back={{ href: routes.journey(), label: JOURNEY_WORDS.title }} title={JOURNEY_WORDS.people}>
        {!isAdding && (
          <div className={layout.docked} data-docked="bar">
            <Button variant="primary" icon={<UserPlus aria-hidden />} onPress={() => setAdding(true)}>
              {CLIENT_WORDS.add}
            </Button>
          </div>
        )}
      </SubHead>
      {isAdding && <AddPersonForm onAdded={() => setAdding(false)} onCancel={() => setAdding(false)} />}
      <TextField label={CLIENT_WORDS.search} type="search" value={search} onChange={setSearch} />
      <p role="status" className={layout.small}>
        {CLIENT_WORDS.count(found.length)}
      </p>
      <ul className={styles.people}>
        {found.map((person) => (
          <PersonItem key={person.id} person={person} />
        ))}
      </ul>
    </div>
  );
}
