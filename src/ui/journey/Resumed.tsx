import { Banner } from '../kit/Banner.tsx';
import { Button } from '../kit/Button.tsx';
import { JOURNEY_WORDS } from '../words/journey.ts';

export interface ResumedProps {
  readonly isResumed: boolean;
  readonly onBeginAnew: () => void;
}

/** Says of a form that it shows what was begun earlier, with the way out of that. */
export function Resumed({ isResumed, onBeginAnew }: ResumedProps) {
  if (!isResumed) return null;
  return (
    <Banner actions={<Button onPress={onBeginAnew}>{JOURNEY_WORDS.beginAnew}</Button>}>{JOURNEY_WORDS.resumed}</Banner>
  );
}
