import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect } from 'react';
import { ButtonLink } from '../kit/ButtonLink.tsx';
import { routes } from '../photo/routes.ts';
import type { GuideWords } from '../words/guide.ts';
import { GUIDE_PAGES, type GuidePageId } from '../words/guide-pages.ts';
import type { GuideSectionText } from '../words/guide-text.ts';
import { GuideMap } from './GuideMap.tsx';
import styles from './GuidePage.module.css';
import { GuideSection } from './GuideSection.tsx';
import { linksOf } from './guide-links.ts';
import { SectionList } from './SectionList.tsx';

export interface GuidePageProps {
  readonly id: GuidePageId;
  readonly words: GuideWords;
  /** The section to begin with; the start of the page when it is absent or not one of this page. */
  readonly section?: string;
}

function Neighbours({ id, words }: Pick<GuidePageProps, 'id' | 'words'>) {
  const at = GUIDE_PAGES.indexOf(id);
  const [previous, next] = [GUIDE_PAGES[at - 1], GUIDE_PAGES[at + 1]];
  return (
    <nav className={styles.neighbours} aria-label={words.frame.turn}>
      {previous && (
        <ButtonLink href={routes.guide(previous)} icon={<ArrowLeft aria-hidden />}>
          <span className={styles.direction}>{words.frame.previous}</span> {words.pages[previous].title}
        </ButtonLink>
      )}
      {next && (
        <span className={styles.next}>
          <ButtonLink href={routes.guide(next)} icon={<ArrowRight aria-hidden />}>
            <span className={styles.direction}>{words.frame.next}</span> {words.pages[next].title}
          </ButtonLink>
        </span>
      )}
    </nav>
  );
}

/** One page of the guide: its sections, where it matters in the program, its sources, and the pages beside it. */
export function GuidePage({ id, words, section }: GuidePageProps) {
  const { title, summary, sources, sections } = words.pages[id];
  const entries: readonly (readonly [string, GuideSectionText])[] = Object.entries(sections);
  useEffect(() => {
    const heading = section === undefined ? null : document.getElementById(`guide-${section}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [section]);
  return (
    <div className={styles.screen}>
      <GuideMap id={id} words={words} sections={entries} />
      <article className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
        <nav className={styles.sections} aria-label={words.frame.onThisPage}>
          <SectionList id={id} sections={entries} />
        </nav>
        {entries.map(([key, text]) => (
          <GuideSection key={key} page={id} id={key} text={text} said={words.frame.said} isTarget={key === section} />
        ))}
        <section className={styles.goOn} aria-labelledby="guide-go-on">
          <h2 id="guide-go-on">{words.frame.goOn}</h2>
          <div className={styles.links}>
            {linksOf(id, words).map(({ href, label }) => (
              <ButtonLink key={href} href={href}>
                {label}
              </ButtonLink>
            ))}
          </div>
        </section>
        <footer className={styles.sources}>
          <h2>{words.frame.sources}</h2>
          <ul className={styles.list}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
          <p>{words.frame.advice}</p>
        </footer>
        <Neighbours id={id} words={words} />
      </article>
    </div>
  );
}
