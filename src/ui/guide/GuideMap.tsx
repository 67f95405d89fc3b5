import { Link } from 'wouter';
import { routes } from '../photo/routes.ts';
import type { GuideWords } from '../words/guide.ts';
import { GUIDE_PAGES, type GuidePageId } from '../words/guide-pages.ts';
import type { GuideSectionText } from '../words/guide-text.ts';
import styles from './GuideMap.module.css';

export interface GuideMapProps {
  readonly id: GuidePageId;
  readonly words: GuideWords;
  readonly sections: readonly (readonly [string, GuideSectionText])[];
}

/** The way round the guide: all pages where there is room, and the sections of this one. */
export function GuideMap({ id, words, sections }: GuideMapProps) {
  return (
    <nav className={styles.map} aria-label={words.frame.pages}>
      <Link href={routes.guide()} className={styles.all}>
        {words.frame.allPages}
      </Link>
      <ol>
        {GUIDE_PAGES.map((page) => (
          <li key={page} className={page === id ? styles.here : styles.page}>
            <Link href={routes.guide(page)} className={styles.link} aria-current={page === id ? 'page' : undefined}>
              {words.pages[page].title}
            </Link>
            {page === id && (
              <ol className={styles.sections} aria-label={words.frame.onThisPage}>
                {sections.map(([key, { heading }]) => (
                  <li key={key}>
                    <Link href={routes.guide(id, key)} className={styles.link}>
                      {heading}
                    </Link>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
