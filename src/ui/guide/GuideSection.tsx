import type { GuidePageId } from '../words/guide-pages.ts';
import type { GuideSectionText } from '../words/guide-text.ts';
import styles from './GuideSection.module.css';
import { SECTION_FIGURES } from './guide-figures.ts';

export interface GuideSectionProps {
  readonly page: GuidePageId;
  readonly id: string;
  readonly text: GuideSectionText;
  /** What stands before things that are only commonly said. */
  readonly said: string;
  /** Whether the address names this section. */
  readonly isTarget: boolean;
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Drawing({ page, id, text: { caption, labels } }: Pick<GuideSectionProps, 'page' | 'id' | 'text'>) {
  const Figure = SECTION_FIGURES[`${page}/${id}`];
  if (!Figure) return null;
  return (
    <figure className={styles.figure}>
      <Figure />
      <figcaption className={styles.caption}>
        <p>{caption}</p>
        <ol className={styles.labels}>
          {labels?.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

/** One section: text, points, what is commonly said, and a drawing. */
export function GuideSection({ page, id, text, said, isTarget }: GuideSectionProps) {
  const headingId = `guide-${id}`;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading} tabIndex={-1} {...(isTarget ? { 'data-arrival': true } : {})}>
        {text.heading}
      </h2>
      {text.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {text.points && <Points points={text.points} />}
      {text.said && (
        <div className={styles.said}>
          <p>{said}</p>
          <Points points={text.said} />
        </div>
      )}
      <Drawing page={page} id={id} text={text} />
    </section>
  );
}
