import { Link } from 'wouter';
import { routes } from '../photo/routes.ts';
import type { GuideWords } from '../words/guide.ts';
import { GUIDE_PAGES } from '../words/guide-pages.ts';
import styles from './GuideMap.module.css';
import { SectionList, type SectionListProps } from './SectionList.tsx';

export interface GuideMapProps extends SectionListProps {
  readonly words: GuideWords;
}

/** The way round the guide: all pages with the sections of this one where there is room, else the list of pages. */
export function GuideMap({ id, words, sections }: GuideMapProps) {
  return (
    <nav className={styles.map} aria-label={words.frame.pages}>
      <Link href={routes.guide()} className={styles.all}>
        {words.frame.allPages}
      </Link>
      <ol className={styles.pages}>
        {GUIDE_PAGES.map((page) => (
          <li key={page}>
            <Link href={routes.guide(page)} className={styles.link} aria-current={page === id ? 'page' : undefined}>
              {words.pages[page].title}
            </Link>
            {page === id && (
              <div className={styles.sections}>
                <SectionList id={id} sections={sections} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
