import type { ImportJob } from '../../app/library-state.ts';
import { PersonField } from '../photo/PersonField.tsx';
import { SubjectFields } from '../photo/SubjectFields.tsx';
import styles from './BatchChoice.module.css';
import { useBatchChoice } from './useBatchChoice.ts';
import { IMPORT_WORDS } from './words.ts';

/** What the photos of this import show: the last choice, changed for all of them in one press. */
export function BatchChoice({ job }: { readonly job: ImportJob }) {
  const { choice, choose } = useBatchChoice(job);
  return (
    <div className={styles.choice}>
      <div>
        <h3>{IMPORT_WORDS.theseShow}</h3>
        <p className={styles.help}>{job.state === 'running' ? IMPORT_WORDS.afterwards : IMPORT_WORDS.atOnce}</p>
      </div>
      <SubjectFields value={choice.subject} onChange={(subject) => choose({ ...choice, subject })} />
      <PersonField value={choice.person} onChange={(person) => choose({ ...choice, person })} />
    </div>
  );
}
