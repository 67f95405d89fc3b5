import { Link } from 'wouter';
import { routes } from '../photo/routes.ts';
import type { GuideWords } from '../words/guide.ts';
import { GUIDE_PAGES } from '../words/guide-pages.ts';
import styles from './GuideContents.module.css';
import { PAGE_FIGURES } from './guide-figures.ts';

/** All pages of the guide, each with a drawing. */
export function GuideContents({ words }: { readonly words: GuideWords }) {
  return (
    <div className={styles.contents}>
      <h1 className={styles.title}>{words.frame.title}</h1>
      <p className={styles.lead}>{words.frame.lead}</p>
      <p className={styles.advice}>{words.frame.advice}</p>
      <nav aria-label={words.frame.pages}>
        <ol className={styles.pages}>
          {GUIDE_PAGES.map((id) => {
            const Figure = PAGE_FIGURES[id];
            const { title, summary } = words.pages[id];
            return (
              <li key={id} className={styles.page}>
                <span className={styles.drawing}>
                  <Figure />
                </span>
                <h2>
                  <Link href={routes.guide(id)} className={styles.link}>
                    {title}
                  </Link>
                </h2>
                <p className={styles.summary}>{summary}</p>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
