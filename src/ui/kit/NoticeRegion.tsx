import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { KIT_WORDS } from '../words/kit.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './NoticeRegion.module.css';

export interface NoticeEntry {
  readonly id: string;
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** Takes back what the notice is about. */
  readonly onUndo?: () => void;
  readonly onDismiss: () => void;
}

export interface NoticeRegionProps {
  readonly notices: readonly NoticeEntry[];
}

/** Where sentences about what just happened appear; they are read out as they come. */
export function NoticeRegion({ notices }: NoticeRegionProps) {
  return (
    <section className={styles.region} aria-label={KIT_WORDS.notices} data-notices>
      {/* The live region is always there: what is added to it is spoken, a region that is added is not. */}
      <ul className={styles.list} aria-live="polite" aria-relevant="additions text">
        {notices.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            <span className={notice.tone === 'problem' ? styles.problem : styles.done} aria-hidden>
              {notice.tone === 'problem' ? <CircleAlert /> : <CircleCheck />}
            </span>
            <span className={styles.text}>{notice.text}</span>
            {notice.onUndo && (
              <Button variant="bare" onPress={notice.onUndo}>
                {KIT_WORDS.undo}
              </Button>
            )}
            <IconButton name={KIT_WORDS.dismiss} icon={<X aria-hidden />} onPress={notice.onDismiss} />
          </li>
        ))}
      </ul>
    </section>
  );
}
