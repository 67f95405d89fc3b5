import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useSamelight } from '../photo/SamelightContext.ts';
import { IMPORT_WORDS } from '../words/import.ts';

/** Adds the sample photos in one press. */
export function TrySamples() {
  const samelight = useSamelight();
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    await samelight.addSamples();
    setBusy(false);
  };
  return (
    <Button isDisabled={isBusy} onPress={() => void add()}>
      {isBusy ? IMPORT_WORDS.fetchingSamples : IMPORT_WORDS.trySamples}
    </Button>
  );
}
