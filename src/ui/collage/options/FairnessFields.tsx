import { Segmented } from '../../kit/Segmented.tsx';
import { Switch } from '../../kit/Switch.tsx';
import { OPTION_WORDS } from '../../words/collage.ts';
import { LIGHT_REFUSAL_WORDS } from '../../words/fair-pair.ts';
import styles from './Options.module.css';
import type { SectionProps } from './section.ts';

type Length = 'full' | 'short';

/** Whether the photos can be compared stands on every collage: how long that line is, and whether the light is matched. */
export function FairnessFields({ editor, collage, fairness }: Pick<SectionProps, 'editor' | 'collage' | 'fairness'>) {
  const { light } = fairness;
  const setLength = (length: Length) =>
    editor.edit(({ shortVerdict: _was, ...draft }) => (length === 'short' ? { ...draft, shortVerdict: true } : draft));
  const setMatched = (isOn: boolean) =>
    editor.edit(({ lightMatched: _was, ...draft }) => (isOn ? { ...draft, lightMatched: true } : draft));
  return (
    <div className={styles.group}>
      <h3>{OPTION_WORDS.verdictLine}</h3>
      <Segmented<Length>
        label={OPTION_WORDS.verdictLine}
        options={[
          { id: 'full', label: OPTION_WORDS.verdictFull },
          { id: 'short', label: OPTION_WORDS.verdictShort },
        ]}
        value={collage.shortVerdict ? 'short' : 'full'}
        onChange={setLength}
      />
      <p className={styles.help}>{OPTION_WORDS.verdictHelp}</p>
      <Switch isSelected={collage.lightMatched === true} onChange={setMatched}>
        {OPTION_WORDS.matchLight}
      </Switch>
      <p className={styles.help} role="status">
        {light && !light.ok ? LIGHT_REFUSAL_WORDS[light.reason] : OPTION_WORDS.matchLightHelp}
      </p>
    </div>
  );
}
