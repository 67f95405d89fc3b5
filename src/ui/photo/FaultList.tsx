import type { Faults } from '../../domain/treatment/faults.ts';
import { Banner } from '../kit/Banner.tsx';
import { faultWords } from '../words/journey.ts';

/** What keeps a record from being kept, one sentence each; nothing while nothing does. */
export function FaultList({ faults }: { readonly faults: Faults }) {
  if (faults.length === 0) return null;
  return (
    <div role="alert">
      <Banner tone="care">
        {[...new Set(faults.map(faultWords))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Banner>
    </div>
  );
}
