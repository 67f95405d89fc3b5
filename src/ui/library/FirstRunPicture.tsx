import { useState } from 'react';
import { longDate, timeBetween } from '../words/dates.ts';
import { FIRST_RUN_WORDS } from '../words/library.ts';
import styles from './FirstRunPicture.module.css';

/** Two pictures of the sample set. How the second lies on the first stands in the style sheet. */
const BEFORE = '2026-02-03';
const AFTER = '2026-10-08';

/** What the program does, shown on two of its sample pictures: lined up, the left half from before, the right one from after. */
export function FirstRunPicture() {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return null;
  const miss = () => setMissing(true);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <img className={styles.photo} src={`./samples/front-${BEFORE}.jpg`} alt="" draggable={false} onError={miss} />
        <div className={styles.after}>
          <img className={styles.laidOn} src={`./samples/front-${AFTER}.jpg`} alt="" draggable={false} onError={miss} />
        </div>
        <span className={styles.divider} />
      </div>
      <figcaption className={styles.caption}>
        <span>{longDate(BEFORE)}</span>
        <span>{FIRST_RUN_WORDS.pictured}</span>
        <span>{`${longDate(AFTER)}, ${timeBetween(BEFORE, AFTER)} later`}</span>
      </figcaption>
    </figure>
  );
}
