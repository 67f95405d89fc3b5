import { SETTINGS_WORDS } from '../words/settings.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { SamplesPanel } from './SamplesPanel.tsx';
import styles from './SettingsScreen.module.css';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import { StoragePanel } from './StoragePanel.tsx';

/** Language, people, samples, storage, keys, and what the program is made of. */
export function SettingsScreen() {
  return (
    <div className={styles.screen}>
      <h1>{SETTINGS_WORDS.title}</h1>
      <LanguagePanel />
      <StoragePanel />
      <PeoplePanel />
      <SamplesPanel />
      <ShortcutsPanel />
      <AboutPanel />
    </div>
  );
}
