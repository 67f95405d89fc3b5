import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportJob } from '../../app/library-state.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { ProgressBar } from '../kit/ProgressBar.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { IMPORT_WORDS, importRest, importTitle } from '../words/import.ts';
import { BatchChoice } from './BatchChoice.tsx';
import { ImportFindings } from './ImportFindings.tsx';
import styles from './ImportPanel.module.css';
import { ImportResults } from './ImportResults.tsx';
import { addedIds, countOutcomes } from './import-counts.ts';

function Progress({ job }: { readonly job: ImportJob }) {
  const samelight = useSamelight();
  return (
    <div className={styles.running}>
      <ProgressBar label={IMPORT_WORDS.adding} done={job.results.length} total={job.total} />
      <Button onPress={samelight.cancelImport}>{IMPORT_WORDS.cancel}</Button>
    </div>
  );
}

function Outcome({ job }: { readonly job: ImportJob }) {
  const counts = countOutcomes(job);
  return (
    <div className={styles.outcome} role="status">
      <h2>{importTitle(job, counts)}</h2>
      <p className={styles.rest}>{importRest(counts)}</p>
    </div>
  );
}

/** Whether the batch is of the sample set, which knows by itself what it shows. */
function useIsOfSamples(job: ImportJob): boolean {
  const first = addedIds(job)[0];
  return useLibrary((state) => state.photos.find(({ id }) => id === first)?.sample === true);
}

/** A panel that has nothing to ask and nothing to tell but what can be seen goes by itself. */
function useClosingItself(job: ImportJob, isOfSamples: boolean, onClose: () => void): void {
  const isDone =
    isOfSamples && job.state === 'finished' && job.results.every(({ outcome }) => outcome.kind === 'added');
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);
}

function OpenPanel({ job, onClose }: { readonly job: ImportJob; readonly onClose: () => void }) {
  const [isOpen, setOpen] = useState(true);
  const isOfSamples = useIsOfSamples(job);
  useClosingItself(job, isOfSamples, onClose);
  const isRunning = job.state === 'running';
  const close = () => {
    onClose();
    // What had the focus is gone with the panel.
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.panel} aria-label={IMPORT_WORDS.region}>
      <header className={styles.head}>
        {isRunning ? <Progress job={job} /> : <Outcome job={job} />}
        <div className={styles.buttons}>
          <IconButton
            name={isOpen ? IMPORT_WORDS.hideDetails : IMPORT_WORDS.details}
            icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          />
          {!isRunning && <IconButton name={IMPORT_WORDS.close} icon={<X aria-hidden />} onPress={close} />}
        </div>
      </header>
      <div className={styles.body} hidden={!isOpen}>
        <ImportFindings job={job} />
        {!isOfSamples && (isRunning || addedIds(job).length > 0) && <BatchChoice job={job} />}
        <ImportResults job={job} />
      </div>
    </section>
  );
}

/** Screens whose own controls and pictures need the whole window. */
const FULL_SCREENS = /^\/(compare|collage|saved|photo)/;

/** How an import goes and what became of it, until it is closed. Where photos are looked at it stays out of the way. */
export function ImportPanel() {
  const samelight = useSamelight();
  const job = useLibrary((state) => state.importJob);
  const [location] = useLocation();
  return job && !FULL_SCREENS.test(location) && <OpenPanel job={job} onClose={samelight.closeImport} />;
}
