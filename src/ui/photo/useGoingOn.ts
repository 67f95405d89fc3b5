import { useCallback } from 'react';
import { useLocation } from 'wouter';

/** Goes to an address, unless somebody has left the screen meanwhile. */
type GoOn = (to: string, options?: { readonly replace?: boolean }) => void;

/**
 * The way on from a deed that takes a while. Ask for it as the deed begins: who has gone elsewhere before it is done is left there, rather
 * than fetched back.
 */
export function useGoingOn(): () => GoOn {
  const [, navigate] = useLocation();
  return useCallback(() => {
    const begunAt = window.location.hash;
    return (to, options) => {
      if (window.location.hash === begunAt) navigate(to, options);
    };
  }, [navigate]);
}
