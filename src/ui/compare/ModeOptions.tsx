import { useState } from 'react';
import { BLINK_INTERVALS_MS, type BlinkIntervalMs } from '../../domain/comparison/blink.ts';
import type { CompareMode } from '../../domain/comparison/comparison.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Slider } from '../kit/Slider.tsx';
import { COMPARE_WORDS } from '../words/compare.ts';
import styles from './ModeOptions.module.css';
import type { StageControl } from './stage/stage-control.ts';
import { useStageSnapshot } from './stage/useStageSnapshot.ts';

/** How many times a difference may be amplified. */
export const GAINS = [1, 2, 4, 8] as const;
export type Gain = (typeof GAINS)[number];

export interface ModeOptionsProps {
  readonly control: StageControl;
  readonly mode: CompareMode;
  readonly gain: Gain;
  readonly onGain: (gain: Gain) => void;
}

function OnionOptions({ control }: { readonly control: StageControl }) {
  const opacity = useStageSnapshot(control, (snapshot) => snapshot.opacity);
  return (
    <div className={styles.slider}>
      <Slider
        label={COMPARE_WORDS.opacity}
        value={opacity}
        onChange={(value) => control.setOpacity(value)}
        minValue={0}
        maxValue={1}
        step={0.01}
        formatOptions={{ style: 'percent' }}
      />
    </div>
  );
}

function BlinkOptions({ control }: { readonly control: StageControl }) {
  const isTimed = useStageSnapshot(control, (snapshot) => snapshot.isBlinking);
  const shown = useStageSnapshot(control, (snapshot) => (snapshot.isBlinking ? 'before' : snapshot.shown));
  const [intervalMs, setIntervalMs] = useState<BlinkIntervalMs>(1000);
  const choose = (id: string) => {
    const chosen = BLINK_INTERVALS_MS.find((interval) => String(interval) === id);
    if (!chosen) return;
    setIntervalMs(chosen);
    if (isTimed) control.blinking.start(chosen);
  };
  return (
    <>
      <Button isDisabled={isTimed} onPress={() => control.blinking.exchange()}>
        {shown === 'after' ? COMPARE_WORDS.showBefore : COMPARE_WORDS.showAfter}
      </Button>
      <Button onPress={() => (isTimed ? control.blinking.stop() : control.blinking.start(intervalMs))}>
        {isTimed ? COMPARE_WORDS.blinkStop : COMPARE_WORDS.blinkPlay}
      </Button>
      <Segmented
        label={COMPARE_WORDS.blinkInterval}
        options={BLINK_INTERVALS_MS.map((interval) => ({
          id: String(interval),
          label: COMPARE_WORDS.seconds(interval),
        }))}
        value={String(intervalMs)}
        onChange={choose}
      />
      <p className={styles.hint}>{COMPARE_WORDS.blinkHint}</p>
    </>
  );
}

/** What the chosen way to compare can be told; nothing for those that need nothing. */
export function ModeOptions({ control, mode, gain, onGain }: ModeOptionsProps) {
  if (mode === 'slider' || mode === 'side-by-side') return null;
  return (
    <div className={styles.options}>
      {mode === 'onion' && <OnionOptions control={control} />}
      {mode === 'blink' && <BlinkOptions control={control} />}
      {mode === 'difference' && (
        <>
          <span aria-hidden>{COMPARE_WORDS.gain}</span>
          <Segmented
            label={COMPARE_WORDS.gain}
            options={GAINS.map((times) => ({ id: String(times), label: COMPARE_WORDS.gainTimes(times) }))}
            value={String(gain)}
            onChange={(id) => onGain(GAINS.find((times) => String(times) === id) ?? 1)}
          />
        </>
      )}
    </div>
  );
}
