import { useState } from 'react';
import type { Person } from '../../../domain/photo/photo.ts';
import type { Consent } from '../../../domain/treatment/consent.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { CLIENT_WORDS, consentWords } from '../../words/clients.ts';
import { longDate } from '../../words/dates.ts';
import { subjectWords } from '../../words/photo.ts';
import layout from '../layout.module.css';
import { ConsentDialog } from './ConsentDialog.tsx';

function ConsentItem({ consent }: { readonly consent: Consent }) {
  const { journey, today } = useSamelight();
  const photo = useLibrary((state) => state.photos.find(({ id }) => id === consent.photo));
  const about = consent.photo
    ? photo
      ? `${longDate(photo.takenAt.date)}, ${subjectWords(photo)}`
      : CLIENT_WORDS.photoGone
    : CLIENT_WORDS.allPhotos;
  return (
    <li className={layout.item}>
      <p className={layout.strong}>{about}</p>
      <p>{consentWords(consent, today())}</p>
      {consent.note && <p className={layout.small}>{consent.note}</p>}
      {!consent.withdrawnOn && (
        <div>
          <Button
            variant="bare"
            aria-label={CLIENT_WORDS.withdrawName(about)}
            onPress={() => void journey.withdrawConsent(consent.id, today())}
          >
            {CLIENT_WORDS.withdraw}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What a person agreed their photos may be used for. */
export function ConsentsPanel({ person }: { readonly person: Person }) {
  const consents = useLibrary((state) => state.journal.consents);
  const [isAdding, setAdding] = useState(false);
  const own = consents
    .filter((consent) => consent.person === person.id)
    .toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1));
  return (
    <Panel
      title={CLIENT_WORDS.consents}
      actions={
        <Button variant="bare" onPress={() => setAdding(true)}>
          {CLIENT_WORDS.addConsent}
        </Button>
      }
    >
      <p className={layout.small}>{CLIENT_WORDS.consentsHelp}</p>
      {own.length === 0 && <p className={layout.quiet}>{CLIENT_WORDS.noConsents}</p>}
      <ul className={layout.list}>
        {own.map((consent) => (
          <ConsentItem key={consent.id} consent={consent} />
        ))}
      </ul>
      {isAdding && <ConsentDialog person={person} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
