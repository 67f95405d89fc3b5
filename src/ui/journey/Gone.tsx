import { ButtonLink } from '../kit/ButtonLink.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { routes } from '../photo/routes.ts';
import { useLibrary } from '../photo/SamelightContext.ts';
import { JOURNEY_WORDS } from '../words/journey.ts';
import layout from './layout.module.css';

/** In place of what an address leads to and is not there, or not yet. */
export function Gone() {
  const isComplete = useLibrary((state) => state.complete);
  if (!isComplete) return <div aria-busy="true" />;
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
