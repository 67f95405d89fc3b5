import { Settings, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import { FIRST_RUN_WORDS, LIBRARY_WORDS } from '../words/library.ts';
import styles from './FirstRun.module.css';
import { FirstRunPicture } from './FirstRunPicture.tsx';

export interface FirstRunProps {
  readonly addPhotos: ReactNode;
  readonly trySamples: ReactNode;
}

/** The library before its first photo: what the program does, where photos stay, and the first step. */
export function FirstRun({ addPhotos, trySamples }: FirstRunProps) {
  return (
    <div className={styles.firstRun}>
      <div className={styles.settings}>
        <ButtonLink variant="bare" href={routes.settings()} icon={<Settings aria-hidden />}>
          {LIBRARY_WORDS.settings}
        </ButtonLink>
      </div>
      <div className={styles.lead}>
        <h1 className={styles.title}>{FIRST_RUN_WORDS.title}</h1>
        <p className={styles.what}>{FIRST_RUN_WORDS.what}</p>
        <div className={styles.actions}>
          {addPhotos}
          {trySamples}
        </div>
        <p className={styles.private}>
          <ShieldCheck aria-hidden />
          {FIRST_RUN_WORDS.private}
        </p>
      </div>
      <div className={styles.picture}>
        <FirstRunPicture />
      </div>
      <ol className={styles.steps}>
        {FIRST_RUN_WORDS.steps.map(({ title, text }) => (
          <li key={title} className={styles.step}>
            <h2 className={styles.stepTitle}>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p className={styles.guide}>
        {FIRST_RUN_WORDS.guide} <Link href={routes.guide('photos')}>{FIRST_RUN_WORDS.toGuide}</Link>
      </p>
      <p className={styles.hint}>{FIRST_RUN_WORDS.dropHint}</p>
    </div>
  );
}
