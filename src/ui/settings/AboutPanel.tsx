import { Panel } from '../kit/Panel.tsx';
import { PART_WORDS, SETTINGS_WORDS } from '../words/settings.ts';
import styles from './AboutPanel.module.css';

/** What the program is made of besides its own code. */
const PARTS = [
  { name: 'React', licence: 'MIT', use: 'screens' },
  { name: 'React Aria Components', licence: 'Apache 2.0', use: 'controls' },
  { name: 'TanStack Virtual', licence: 'MIT', use: 'lists' },
  { name: 'wouter', licence: 'Unlicense', use: 'addresses' },
  { name: 'zustand', licence: 'MIT', use: 'state' },
  { name: 'idb', licence: 'ISC', use: 'storage' },
  { name: 'Konva, react-konva', licence: 'MIT', use: 'editing' },
  { name: 'libheif-js', licence: 'LGPL 3.0', use: 'heic' },
  { name: 'Inter', licence: 'SIL Open Font License 1.1', use: 'typeface' },
  { name: 'Lucide', licence: 'ISC', use: 'icons' },
] as const;

/** What the program is and what it is made of. */
export function AboutPanel() {
  return (
    <Panel title={SETTINGS_WORDS.aboutTitle}>
      <p>
        {SETTINGS_WORDS.about} {SETTINGS_WORDS.version(__VERSION__)}
      </p>
      <p>{SETTINGS_WORDS.license}</p>
      <p>{SETTINGS_WORDS.parts}</p>
      <ul className={styles.parts}>
        {PARTS.map(({ name, licence, use }) => (
          <li key={name}>
            {name}{' '}
            <span className={styles.licence}>
              ({licence}) · {PART_WORDS[use]}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="./licences.txt" target="_blank" rel="noreferrer">
          {SETTINGS_WORDS.licences}
        </a>
      </p>
    </Panel>
  );
}
