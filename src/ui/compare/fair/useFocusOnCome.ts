import { type RefObject, useEffect, useRef } from 'react';

/** For what takes the place of a button that was pressed: the focus goes to it when it comes, not to nowhere. */
export function useFocusOnCome<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return element;
}
