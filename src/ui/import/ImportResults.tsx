import { lazy, Suspense, useState } from 'react';
import type { ImportJob } from '../../app/library-state.ts';
import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { doubtWords, IMPORT_WORDS, inBinWords, REFUSAL_WORDS } from '../words/import.ts';
import styles from './ImportResults.module.css';
import { addedIds, binnedIds, refusedFiles } from './import-counts.ts';

const DateCheckDialog = lazy(() =>
  import('../photo/DateCheckDialog.tsx').then((m) => ({ default: m.DateCheckDialog })),
);

/** Refused files shown at once. */
const SHOWN = 30;

function DatesToCheck({ job }: { readonly job: ImportJob }) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const photos = useLibrary((state) => state.photos);
  const added = new Set(addedIds(job));
  const count = photos.filter(({ id, dateDoubt }) => dateDoubt !== undefined && added.has(id)).length;
  return (
    <>
      {count > 0 && (
        <Banner tone="care" actions={<Button onPress={() => setOpen(true)}>{IMPORT_WORDS.checkDates}</Button>}>
          {doubtWords(count)}
        </Banner>
      )}
      {isOpen !== null && (
        <Suspense>
          <DateCheckDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function InTheBin({ job }: { readonly job: ImportJob }) {
  const samelight = useSamelight();
  const binned = useLibrary((state) => state.binned);
  const given = new Set(binnedIds(job));
  const ids = binned.filter(({ id }) => given.has(id)).map(({ id }) => id);
  if (ids.length === 0) return null;
  const restore = (
    <Button onPress={() => void samelight.restore(ids)}>
      {ids.length === 1 ? IMPORT_WORDS.restore : IMPORT_WORDS.restoreAll}
    </Button>
  );
  return <Banner actions={restore}>{inBinWords(ids.length)}</Banner>;
}

function Refused({ job }: { readonly job: ImportJob }) {
  const [shown, setShown] = useState(SHOWN);
  const files = refusedFiles(job);
  if (files.length === 0) return null;
  return (
    <div className={styles.refused}>
      <h3>{IMPORT_WORDS.refusedTitle}</h3>
      <ul className={styles.list}>
        {files.slice(0, shown).map(({ name, refusal }, index) => (
          <li key={index}>
            <strong className={styles.name}>{name}</strong> {REFUSAL_WORDS[refusal]}
          </li>
        ))}
      </ul>
      {files.length > shown && (
        <Button onPress={() => setShown(shown + 10 * SHOWN)}>
          {IMPORT_WORDS.showMore(Math.min(files.length - shown, 10 * SHOWN))}
        </Button>
      )}
    </div>
  );
}

/** What became of the files that need a word: dates to check, photos in the bin, files that were refused. */
export function ImportResults({ job }: { readonly job: ImportJob }) {
  return (
    <>
      <DatesToCheck job={job} />
      <InTheBin job={job} />
      <Refused job={job} />
    </>
  );
}
