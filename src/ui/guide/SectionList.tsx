import { Link } from 'wouter';
import { routes } from '../photo/routes.ts';
import type { GuidePageId } from '../words/guide-pages.ts';
import type { GuideSectionText } from '../words/guide-text.ts';
import styles from './SectionList.module.css';

export interface SectionListProps {
  readonly id: GuidePageId;
  readonly sections: readonly (readonly [string, GuideSectionText])[];
}

/** The way to each section of a page. */
export function SectionList({ id, sections }: SectionListProps) {
  return (
    <ol className={styles.sections}>
      {sections.map(([key, { heading }]) => (
        <li key={key}>
          <Link href={routes.guide(id, key)} className={styles.link}>
            {heading}
          </Link>
        </li>
      ))}
    </ol>
  );
}
