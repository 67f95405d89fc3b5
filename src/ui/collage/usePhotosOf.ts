import { useMemo } from 'react';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';
import { useLibrary } from '../photo/SamelightContext.ts';

const idsKey = (ids: readonly PhotoId[]) => ids.join(' ');

/** Those of the given photos that are in the library, by their ids. The same map as long as they are the same records. */
export function usePhotosOf(ids: readonly PhotoId[]): ReadonlyMap<PhotoId, Photo> {
  const photos = useLibrary((state) => state.photos);
  const key = idsKey(ids);
  return useMemo(() => {
    const wanted = new Set(key.split(' '));
    return new Map(photos.filter(({ id }) => wanted.has(id)).map((photo) => [photo.id, photo]));
  }, [photos, key]);
}
