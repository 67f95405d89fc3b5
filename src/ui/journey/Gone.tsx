import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { JOURNEY_WORDS } from '../words/journey.ts';
import layout from './layout.module.css';
import { useIsJournalRead } from './useCourse.ts';

/** In place of what an address leads to and is not there, or not yet. */
export function Gone() {
  if (!useIsJournalRead()) return <div aria-busy="true" />;
  return (
    <div className={layout.screen}>
      <EmptyState
        level={1}
        title={JOURNEY_WORDS.goneTitle}
        actions={<ButtonLink href={routes.journey()}>{JOURNEY_WORDS.toJourney}</ButtonLink>}
      >
        {JOURNEY_WORDS.gone}
      </EmptyState>
    </div>
  );
}
