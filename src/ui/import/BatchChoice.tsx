import { useState } from 'react';
import type { ImportJob } from '../../app/library-state.ts';
import { Button } from '../kit/Button.tsx';
import { PersonField } from '../photo/PersonField.tsx';
import { useLibrary } from '../photo/SamelightContext.ts';
import { SubjectFields } from '../photo/SubjectFields.tsx';
import { IMPORT_WORDS } from '../words/import.ts';
import { personOf, subjectWords } from '../words/photo.ts';
import styles from './BatchChoice.module.css';
import { useBatchChoice } from './useBatchChoice.ts';

/** On a phone the fields would cover the photos they are about, so there they open when they are asked for. */
const hasRoom = () => window.matchMedia('(min-width: 768px) and (min-height: 700px)').matches;

/** What the photos of this import show: the last choice, changed for all of them in one press. */
export function BatchChoice({ job }: { readonly job: ImportJob }) {
  const { choice, choose } = useBatchChoice(job);
  const people = useLibrary((state) => state.people);
  const [isOpen, setOpen] = useState(hasRoom);
  const person = people.length > 1 ? personOf(people, choice.person) : undefined;
  return (
    <div className={styles.choice}>
      <div className={styles.summary}>
        <p>
          <span className={styles.quiet}>{IMPORT_WORDS.theseShow}</span>{' '}
          <strong>{[subjectWords(choice.subject), person].filter(Boolean).join(' · ')}</strong>
        </p>
        <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? IMPORT_WORDS.hideChoice : IMPORT_WORDS.change}
        </Button>
      </div>
      {isOpen && (
        <>
          <SubjectFields value={choice.subject} onChange={(subject) => choose({ ...choice, subject })} />
          <PersonField value={choice.person} onChange={(id) => choose({ ...choice, person: id })} />
          <p className={styles.quiet}>{job.state === 'running' ? IMPORT_WORDS.afterwards : IMPORT_WORDS.atOnce}</p>
        </>
      )}
    </div>
  );
}
