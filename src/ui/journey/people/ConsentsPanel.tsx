import { useState } from 'react';
import type { Person } from '../../../domain/photo/photo.ts';
import { Button } from '../../kit/Button.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { ConsentDialog } from '../../photo/consent/ConsentDialog.tsx';
import { ConsentList } from '../../photo/consent/ConsentList.tsx';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { CLIENT_WORDS } from '../../words/clients.ts';
import layout from '../layout.module.css';

/** What a person agreed their photos may be used for. */
export function ConsentsPanel({ person }: { readonly person: Person }) {
  const consents = useLibrary((state) => state.journal.consents);
  const [isAdding, setAdding] = useState(false);
  const own = consents.filter((consent) => consent.person === person.id);
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
      <ConsentList person={person} consents={own} />
      {isAdding && <ConsentDialog person={person} onClose={() => setAdding(false)} />}
    </Panel>
  );
}
