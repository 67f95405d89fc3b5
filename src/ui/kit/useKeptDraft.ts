import { useEffect, useState } from 'react';

export interface KeptDraft<T> {
  readonly draft: T;
  readonly setDraft: (change: (now: T) => T) => void;
  /** Whether it was begun earlier and is taken up again. */
  readonly isResumed: boolean;
  /** Gives up what was begun; the form then shows what it began with. */
  readonly beginAnew: () => void;
  /** To be called when the draft was kept, or given up with its form. */
  readonly forget: () => void;
}

/**
 * The draft of a form, which outlives the form: who leaves it, to look something up or to change the language, finds it again as it was.
 * It lasts until it is kept or given up, or the page is closed.
 * @param drafts where forms of this kind leave theirs
 * @param key what the form is about, and which state of that it changes
 */
export function useKeptDraft<T>(drafts: Map<string, T>, key: string, begun: T): KeptDraft<T> {
  const [first] = useState(begun);
  // What it is about does not change under a form: once kept, the record is in another state, and the draft is none of that.
  const [name] = useState(key);
  const [left] = useState(() => drafts.get(key));
  const [draft, setDraft] = useState(left ?? first);
  const [isResumed, setResumed] = useState(left !== undefined);
  useEffect(() => {
    if (draft !== first) drafts.set(name, draft);
  }, [drafts, name, draft, first]);
  const forget = () => void drafts.delete(name);
  const beginAnew = () => {
    forget();
    setDraft(first);
    setResumed(false);
  };
  return { draft, setDraft, isResumed, beginAnew, forget };
}
