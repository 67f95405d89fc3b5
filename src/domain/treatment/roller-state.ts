import type { PlainDate } from '../photo/plain-date.ts';
import type { Roller } from './roller.ts';
import type { Session } from './session.ts';

/** How far a home roller has been used up. */
export interface RollerState {
  /** Uses so far, those before this journal included. */
  readonly uses: number;
  /** Why it is to be replaced; empty while it is not. */
  readonly replace: readonly ('uses' | 'date')[];
}

/** What the sessions and the day say of a roller; it is to be replaced once its uses are used up, and from its date on. */
export function rollerState(roller: Roller, sessions: readonly Session[], today: PlainDate): RollerState {
  const uses = roller.usesBefore + sessions.filter((session) => session.roller === roller.id).length;
  const { replaceAfterUses, replaceOn } = roller;
  return {
    uses,
    replace: [
      ...(replaceAfterUses !== null && uses >= replaceAfterUses ? (['uses'] as const) : []),
      ...(replaceOn !== null && today >= replaceOn ? (['date'] as const) : []),
    ],
  };
}
