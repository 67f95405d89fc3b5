import { useEffect, useState } from 'react';
import type { BinnedAct } from '../../app/journey/binned-acts.ts';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';

/** What deleted people or records of the journal, the last first; read again whenever the bin may have changed. */
export function useBinnedActs(): readonly BinnedAct[] {
  const { journey } = useSamelight();
  const journal = useLibrary((state) => state.journal);
  const people = useLibrary((state) => state.people);
  const binned = useLibrary((state) => state.binned);
  const [acts, setActs] = useState<readonly BinnedAct[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const found = await journey.binnedActs();
      if (isWanted) setActs(found);
    };
    void read();
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the bin is read again when it may have changed
  }, [journey, journal, people, binned]);
  return acts;
}
