import { useState } from 'react';
import { type Person, type Photo, SAMPLE_PERSON } from '../../domain/photo/photo.ts';
import { PURPOSES } from '../../domain/treatment/consent.ts';
import { isConsented, isPurposeAsked } from '../../domain/treatment/consented.ts';
import { Button } from '../kit/Button.tsx';
import { ConsentDialog } from '../photo/consent/ConsentDialog.tsx';
import { ConsentList } from '../photo/consent/ConsentList.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { allowedWords, CLIENT_WORDS } from '../words/clients.ts';
import styles from './PhotoConsent.module.css';

function Consents({ photo, person }: { readonly photo: Photo; readonly person: Person }) {
  const { today } = useSamelight();
  const consents = useLibrary((state) => state.journal.consents);
  const [isAdding, setAdding] = useState(false);
  const about = consents.filter((one) => one.person === person.id && (one.photo ?? photo.id) === photo.id);
  return (
    <section className={styles.consent} aria-label={CLIENT_WORDS.consents}>
      <h2 className={styles.title}>{CLIENT_WORDS.consents}</h2>
      {isPurposeAsked(photo.person, consents) ? (
        <ul className={styles.uses}>
          {PURPOSES.map((purpose) => (
            <li key={purpose}>{allowedWords(purpose, isConsented(photo, purpose, consents, today()))}</li>
          ))}
        </ul>
      ) : (
        <p>{CLIENT_WORDS.ownPhoto}</p>
      )}
      <ConsentList person={person} consents={about} />
      <div>
        <Button onPress={() => setAdding(true)}>{CLIENT_WORDS.addConsent}</Button>
      </div>
      {isAdding && <ConsentDialog person={person} photo={photo} onClose={() => setAdding(false)} />}
    </section>
  );
}

/** What a photo may be used for, why not, and the consents that say so; nothing for sample photos, which anybody may use. */
export function PhotoConsent({ photo }: { readonly photo: Photo }) {
  const person = useLibrary((state) => state.people.find(({ id }) => id === photo.person));
  if (!person || photo.person === SAMPLE_PERSON || photo.deletedAt !== undefined) return null;
  return <Consents photo={photo} person={person} />;
}
