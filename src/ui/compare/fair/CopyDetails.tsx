import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { PairView } from '../../../app/pair-view.ts';
import { Button } from '../../kit/Button.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { FAIR_WORDS } from '../../words/fair-pair.ts';
import styles from './FairPanel.module.css';

/** Puts alignment and checks on the clipboard as JSON, and says whether that was done. */
export function CopyDetails({ pair }: { readonly pair: PairView }) {
  const samelight = useSamelight();
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(samelight.pairDetails(pair)).then(
      () => setSaid(FAIR_WORDS.copied),
      () => setSaid(FAIR_WORDS.copyFailed),
    );
  return (
    <section className={styles.part}>
      <div className={styles.buttons}>
        <Button icon={<Copy aria-hidden />} onPress={() => void copy()}>
          {FAIR_WORDS.copy}
        </Button>
      </div>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
    </section>
  );
}
