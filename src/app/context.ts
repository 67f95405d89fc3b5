import type { StoreApi } from 'zustand/vanilla';
import type { LibraryState, Notice, NoticeKind } from './library-state.ts';
import type { Ports, Written } from './ports.ts';

/** What every deed works with: the rooms below, and the state the screens see. */
export interface Context {
  readonly ports: Ports;
  readonly store: StoreApi<LibraryState>;
}

/** Shows a notice; `undo` is its way back. Newest last. */
export function addNotice({ ports, store }: Context, notice: NoticeKind, undo?: () => Promise<void>): void {
  const tone = notice.kind === 'not-saved' || notice.kind === 'samples-unavailable' ? 'problem' : 'done';
  const entry: Notice = { id: ports.surroundings.newId(), tone, notice, ...(undo ? { undo } : {}) };
  store.setState(({ notices }) => ({ notices: [...notices, entry] }));
}

/** Takes a notice away. */
export function dismissNotice({ store }: Context, noticeId: string): void {
  store.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }));
}

/** After a write: tells the other tabs when it was done, and the person when it was not. Answers whether it was done. */
export function settleWrite(context: Context, written: Written): boolean {
  if (written.ok) context.ports.storage.changes.announce();
  else addNotice(context, { kind: 'not-saved', reason: written.reason });
  return written.ok;
}
