import { useState } from 'react';
import type { Person } from '../../../domain/photo/photo.ts';
import type { Consent } from '../../../domain/treatment/consent.ts';
import { Button } from '../../kit/Button.tsx';
import { CLIENT_WORDS, consentWords } from '../../words/clients.ts';
import { longDate } from '../../words/dates.ts';
import { subjectWords } from '../../words/photo.ts';
import { useLibrary, useSamelight } from '../SamelightContext.ts';
import { ConsentDialog } from './ConsentDialog.tsx';
import styles from './Consents.module.css';

/** What photos a consent is about, in words. */
function useAbout({ photo: id }: Consent): string {
  const photo = useLibrary((state) => state.photos.find((one) => one.id === id));
  if (id === undefined) return CLIENT_WORDS.allPhotos;
  return photo ? `${longDate(photo.takenAt.date)}, ${subjectWords(photo)}` : CLIENT_WORDS.photoGone;
}

function ConsentItem({ consent, onChange }: { readonly consent: Consent; readonly onChange: () => void }) {
  const { journey, today } = useSamelight();
  const about = useAbout(consent);
  return (
    <li className={styles.item}>
      <p className={styles.about}>{about}</p>
      <p>{consentWords(consent, today())}</p>
      {consent.note && <p className={styles.note}>{consent.note}</p>}
      <div className={styles.deeds}>
        {!consent.withdrawnOn && (
          <Button
            variant="bare"
            aria-label={CLIENT_WORDS.withdrawName(about)}
            onPress={() => void journey.withdrawConsent(consent.id, today())}
          >
            {CLIENT_WORDS.withdraw}
          </Button>
        )}
        <Button variant="bare" aria-label={CLIENT_WORDS.changeName(about)} onPress={onChange}>
          {CLIENT_WORDS.change}
        </Button>
      </div>
    </li>
  );
}

/** Consents of a person, the last given first, each with the way to change it and to note that it was withdrawn. */
export function ConsentList({ person, consents }: { readonly person: Person; readonly consents: readonly Consent[] }) {
  const [changing, setChanging] = useState<Consent | null>(null);
  return (
    <>
      <ul className={styles.list}>
        {consents
          .toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1))
          .map((consent) => (
            <ConsentItem key={consent.id} consent={consent} onChange={() => setChanging(consent)} />
          ))}
      </ul>
      {changing && <ConsentDialog person={person} consent={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
