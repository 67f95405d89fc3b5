import { X } from 'lucide-react';
import type { Photo } from '../../domain/photo/photo.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { ProgressBar } from '../kit/ProgressBar.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { COMPARE_WORDS } from '../words/compare.ts';
import styles from './SeriesLine.module.css';

/** The way to line a whole series up on its before photo, how far that has come, and what came of it. */
export function SeriesLine({ reference, count }: { readonly reference: Photo; readonly count: number }) {
  const samelight = useSamelight();
  const job = useLibrary((state) => state.seriesJob);
  if (!job) {
    // With two photos the pair itself is all there is.
    if (count < 3) return null;
    return (
      <Button variant="bare" onPress={() => void samelight.alignSeries(reference)}>
        {COMPARE_WORDS.alignSeries}
      </Button>
    );
  }
  if (job.state === 'running') {
    return (
      <div className={styles.line}>
        <ProgressBar label={COMPARE_WORDS.aligningSeries} done={job.done} total={job.total} />
        <Button variant="bare" onPress={samelight.cancelSeries}>
          {COMPARE_WORDS.cancelSeries}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.line}>
      <p role="status">{COMPARE_WORDS.seriesOutcome(job.done - job.failed.length, job.failed.length, job.total)}</p>
      <IconButton name={COMPARE_WORDS.closeSeries} icon={<X aria-hidden />} onPress={samelight.closeSeries} />
    </div>
  );
}
