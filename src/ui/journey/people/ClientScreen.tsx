import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { ME, type Person } from '../../../domain/photo/photo.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { useGoingOn } from '../../photo/useGoingOn.ts';
import { CLIENT_WORDS } from '../../words/clients.ts';
import { longDate } from '../../words/dates.ts';
import { JOURNEY_WORDS } from '../../words/journey.ts';
import { personName } from '../../words/photo.ts';
import { Gone } from '../Gone.tsx';
import layout from '../layout.module.css';
import { SubHead } from '../SubHead.tsx';
import styles from './ClientScreen.module.css';
import { ConsentsPanel } from './ConsentsPanel.tsx';
import { RemovePerson } from './RemovePerson.tsx';

const LAST_PHOTOS = 8;

function Courses({ person }: { readonly person: Person }) {
  const samelight = useSamelight();
  const goingOn = useGoingOn();
  const courses = useLibrary((state) => state.journal.courses);
  const defaults = useLibrary((state) => state.defaults);
  const own = courses.filter((course) => course.person === person.id);
  const plan = async () => {
    // The next photos are most likely of the person whose course is planned.
    const goOn = goingOn();
    await samelight.saveDefaults({ ...defaults, person: person.id });
    goOn(routes.planCourse());
  };
  return (
    <Panel title={CLIENT_WORDS.courses}>
      {own.length === 0 && <p className={layout.quiet}>{CLIENT_WORDS.noCourses}</p>}
      <ul className={layout.list}>
        {own.map(({ id, title, startsOn }) => (
          <li key={id} className={styles.course}>
            <Link href={routes.journey(id)}>{title}</Link>{' '}
            <span className={layout.quiet}>{CLIENT_WORDS.since(longDate(startsOn))}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button icon={<CalendarPlus aria-hidden />} onPress={() => void plan()}>
          {JOURNEY_WORDS.planCourse}
        </Button>
      </div>
    </Panel>
  );
}

function PrivateNote({ person }: { readonly person: Person }) {
  const { journey } = useSamelight();
  const kept = useLibrary((state) => state.journal.clients.find(({ id }) => id === person.id)?.privateNote) ?? '';
  const [note, setNote] = useState<string | null>(null);
  const save = async () => {
    if ((await journey.savePrivateNote(person.id, note ?? kept)).ok) setNote(null);
  };
  return (
    <Panel title={CLIENT_WORDS.note}>
      <TextArea label={CLIENT_WORDS.note} help={CLIENT_WORDS.noteHelp} value={note ?? kept} onChange={setNote} />
      <div>
        <Button isDisabled={note === null || note === kept} onPress={() => void save()}>
          {JOURNEY_WORDS.save}
        </Button>
      </div>
    </Panel>
  );
}

function LastPhotos({ person }: { readonly person: Person }) {
  const photos = useLibrary((state) => state.photos);
  const own = photos.filter((photo) => photo.person === person.id).slice(0, LAST_PHOTOS);
  return (
    <Panel title={CLIENT_WORDS.photos}>
      {own.length === 0 ? (
        <>
          <p className={layout.quiet}>{CLIENT_WORDS.noPhotos}</p>
          <div>
            <ButtonLink href={routes.library()}>{CLIENT_WORDS.toLibrary}</ButtonLink>
          </div>
        </>
      ) : (
        <ul className={styles.photos}>
          {own.map((photo) => (
            <li key={photo.id}>
              <Link href={routes.photo(photo.id)} className={styles.picture}>
                <Thumbnail photo={photo} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** One person: courses, last photos, private note, consents, and the way to remove all of it. */
export function ClientScreen({ personId }: { readonly personId: string }) {
  const person = useLibrary((state) => state.people.find(({ id }) => id === personId));
  const [isRemoving, setRemoving] = useState(false);
  if (!person) return <Gone />;
  return (
    <div className={layout.screen}>
      <SubHead back={{ href: routes.people(), label: JOURNEY_WORDS.people }} title={personName(person)} />
      <div className={layout.columns}>
        <div className={layout.column}>
          <Courses person={person} />
          <LastPhotos person={person} />
        </div>
        <div className={layout.column}>
          <PrivateNote person={person} />
          <ConsentsPanel person={person} />
          <div>
            <Button variant="bare" onPress={() => setRemoving(true)}>
              {person.id === ME ? CLIENT_WORDS.removeMe : CLIENT_WORDS.remove(personName(person))}
            </Button>
          </div>
        </div>
      </div>
      {isRemoving && <RemovePerson person={person} onClose={() => setRemoving(false)} />}
    </div>
  );
}
