import type { ReactNode } from 'react';
import { OPTION_WORDS } from '../../words/collage.ts';
import styles from './OptionsPanel.module.css';
import type { OptionSections } from './option-sections.ts';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** All options beside the collage, those of the selected cell first. */
export function OptionsPanel({ sections }: { readonly sections: OptionSections }) {
  return (
    <div className={styles.panel}>
      {sections.cell && <Section title={sections.cell.title}>{sections.cell.content}</Section>}
      <Section title={OPTION_WORDS.layout}>{sections.layout}</Section>
      <Section title={OPTION_WORDS.photos}>{sections.photos}</Section>
      <Section title={OPTION_WORDS.page}>{sections.page}</Section>
      <Section title={OPTION_WORDS.text}>{sections.text}</Section>
    </div>
  );
}
