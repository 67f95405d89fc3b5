import type { PairView } from '../../../app/pair-view.ts';
import { Button } from '../../kit/Button.tsx';
import { Switch } from '../../kit/Switch.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { FAIR_WORDS, LIGHT_REFUSAL_WORDS } from '../../words/fair-pair.ts';
import styles from './FairPanel.module.css';

export interface LightPartProps {
  readonly pair: PairView;
  /** Shows the photos as they are for as long as it is held. */
  readonly onHold: (isHeld: boolean) => void;
}

function helpOf({ lightMatch, isLightMatched }: PairView): string {
  if (!lightMatch) return FAIR_WORDS.lightUnknown;
  if (!lightMatch.ok) return LIGHT_REFUSAL_WORDS[lightMatch.reason];
  return isLightMatched ? FAIR_WORDS.lightOn : FAIR_WORDS.lightHelp;
}

/** The switch that matches the light of both photos, and, while it is on, the way to see what it does. */
export function LightPart({ pair, onHold }: LightPartProps) {
  const samelight = useSamelight();
  const { before, after, lightMatch, isLightMatched, gains } = pair;
  return (
    <section className={styles.light}>
      <Switch
        isSelected={isLightMatched && lightMatch?.ok !== false}
        isDisabled={!lightMatch?.ok}
        onChange={(isOn) => samelight.setLightMatch(before.id, after.id, isOn)}
      >
        {FAIR_WORDS.light}
      </Switch>
      <p className={styles.quiet}>{helpOf(pair)}</p>
      {gains && (
        <div className={styles.buttons}>
          <Button onPressStart={() => onHold(true)} onPressEnd={() => onHold(false)}>
            {FAIR_WORDS.holdUnmatched}
          </Button>
        </div>
      )}
    </section>
  );
}
