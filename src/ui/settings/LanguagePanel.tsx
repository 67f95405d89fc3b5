import { useState } from 'react';
import { Banner } from '../kit/Banner.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { chooseLanguage, currentLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';

const OPTIONS = LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }));

/** The language of the screens. */
export function LanguagePanel() {
  const [hasFailed, setFailed] = useState(false);
  const choose = async (language: Language) => setFailed(!(await chooseLanguage(language)));
  return (
    <Panel title={SETTINGS_WORDS.languageTitle}>
      <Segmented
        label={SETTINGS_WORDS.language}
        options={OPTIONS}
        value={currentLanguage()}
        onChange={(language) => void choose(language)}
      />
      <p>{SETTINGS_WORDS.languageHelp}</p>
      {hasFailed && <Banner tone="care">{SETTINGS_WORDS.languageFailed}</Banner>}
    </Panel>
  );
}
