import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';

/** Adding and removing the sample set. */
export function SamplesPanel() {
  const samelight = useSamelight();
  const count = useLibrary(({ photos }) => photos.filter(({ sample }) => sample).length);
  const [isBusy, setBusy] = useState(false);
  const run = async (deed: () => Promise<void>) => {
    setBusy(true);
    await deed();
    setBusy(false);
  };
  return (
    <Panel title={SETTINGS_WORDS.samplesTitle}>
      <p>{count > 0 ? SETTINGS_WORDS.samplesHere(count) : SETTINGS_WORDS.samplesHelp}</p>
      <div>
        {count > 0 ? (
          <Button isDisabled={isBusy} onPress={() => void run(samelight.removeSamples)}>
            {SETTINGS_WORDS.removeSamples}
          </Button>
        ) : (
          <Button isDisabled={isBusy} onPress={() => void run(samelight.addSamples)}>
            {SETTINGS_WORDS.addSamples}
          </Button>
        )}
      </div>
    </Panel>
  );
}
