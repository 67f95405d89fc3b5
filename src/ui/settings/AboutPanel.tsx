import { Panel } from '../kit/Panel.tsx';
import styles from './AboutPanel.module.css';
import { PARTS, SETTINGS_WORDS } from './words.ts';

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
              ({licence}) · {use}
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
