import { useEffect, useState } from 'react';
import type { Fingerprint } from '../../domain/photo/photo.ts';
import { useSamelight } from './SamelightContext.ts';

interface Fetched {
  readonly fingerprint: Fingerprint;
  readonly url: string | null;
}

/** The object URL of a photo's thumbnail: `undefined` while it is fetched, `null` where there is none. */
export function useThumbnail(fingerprint: Fingerprint): string | null | undefined {
  const { thumbnails } = useSamelight();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const ready = thumbnails.peek(fingerprint);
  useEffect(() => {
    if (ready !== null) return;
    let isWanted = true;
    const fetchUrl = async () => {
      const url = await thumbnails.get(fingerprint);
      if (isWanted) setFetched({ fingerprint, url });
    };
    void fetchUrl();
    return () => {
      isWanted = false;
    };
  }, [thumbnails, fingerprint, ready]);
  return ready ?? (fetched?.fingerprint === fingerprint ? fetched.url : undefined);
}
