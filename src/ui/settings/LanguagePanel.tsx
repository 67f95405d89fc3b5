import { useEffect, useRef, useState } from 'react';
import { Banner } from '../kit/Banner.tsx';
import { Panel } from '../kit/Panel.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { chooseLanguage, currentLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/language.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';

const OPTIONS = LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }));

/** Everything is drawn anew in the language chosen; the keyboard shall find itself where it was. */
let hasJustChosen = false;

/** The language of the screens. */
export function LanguagePanel() {
  const choice = useRef<HTMLDivElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasJustChosen) choice.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    hasJustChosen = false;
  }, []);
  const choose = async (language: Language) => {
    hasJustChosen = true;
    const isShown = await chooseLanguage(language);
    if (isShown) return;
    hasJustChosen = false;
    setFailed(true);
  };
  return (
    <Panel title={SETTINGS_WORDS.languageTitle}>
      <div ref={choice}>
        <Segmented
          label={SETTINGS_WORDS.language}
          options={OPTIONS}
          value={currentLanguage()}
          onChange={(language) => void choose(language)}
        />
      </div>
      <p>{SETTINGS_WORDS.languageHelp}</p>
      {hasFailed && <Banner tone="care">{SETTINGS_WORDS.languageFailed}</Banner>}
    </Panel>
  );
}
