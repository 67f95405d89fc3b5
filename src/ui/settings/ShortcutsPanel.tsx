import { Panel } from '../kit/Panel.tsx';
import { SETTINGS_WORDS, SHORTCUT_WORDS } from '../words/settings.ts';
import styles from './ShortcutsPanel.module.css';

/** The keys that do something, by screen. */
export function ShortcutsPanel() {
  return (
    <Panel title={SETTINGS_WORDS.keysTitle}>
      {SHORTCUT_WORDS.groups.map(({ title, shortcuts }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <dl className={styles.list}>
            {shortcuts.map(({ keys, deed }) => (
              <div key={keys} className={styles.line}>
                <dt>
                  <kbd className={styles.keys}>{keys}</kbd>
                </dt>
                <dd>{deed}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  );
}
