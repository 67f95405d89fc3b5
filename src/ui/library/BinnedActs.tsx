import { Undo2 } from 'lucide-react';
import type { BinnedAct } from '../../app/journey/binned-acts.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { CLIENT_WORDS, recordCounts } from '../words/clients.ts';
import { shortDate } from '../words/dates.ts';
import { personName, photoCount } from '../words/photo.ts';
import styles from './BinnedActs.module.css';

/** What one act deleted: whom, which records and how many photos, and when. */
function actWords({ people, records, photos, deletedAt }: BinnedAct): string {
  const parts = [
    ...people.map(personName),
    ...records.courses.map(({ title }) => title),
    ...recordCounts({ ...records, courses: [] }),
    ...(photos.length > 0 ? [photoCount(photos.length)] : []),
  ];
  return CLIENT_WORDS.act(parts, shortDate(deletedAt.slice(0, 10)));
}

/** People and records of the journal in the bin; what was deleted together comes back together. */
export function BinnedActs({ acts }: { readonly acts: readonly BinnedAct[] }) {
  const { journey } = useSamelight();
  if (acts.length === 0) return null;
  return (
    <Panel title={CLIENT_WORDS.restoreTitle}>
      <p>{CLIENT_WORDS.restoreHelp}</p>
      <ul className={styles.acts}>
        {acts.map((act) => {
          const words = actWords(act);
          return (
            <li key={act.deletedAt} className={styles.act}>
              <span>{words}</span>
              <Button
                icon={<Undo2 aria-hidden />}
                aria-label={CLIENT_WORDS.restoreName(words)}
                onPress={() => void journey.restoreAct(act.deletedAt)}
              >
                {CLIENT_WORDS.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
