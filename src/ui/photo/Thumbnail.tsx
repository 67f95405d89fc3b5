import { ImageOff } from 'lucide-react';
import type { Photo } from '../../domain/photo/photo.ts';
import { classNames } from '../kit/class-names.ts';
import styles from './Thumbnail.module.css';
import { usePhotoName } from './usePhotoTiming.ts';
import { useThumbnail } from './useThumbnail.ts';

export interface ThumbnailProps {
  readonly photo: Photo;
  /** `cover` fills its box and cuts the rest off; `contain` shows the whole photo. */
  readonly fit?: 'cover' | 'contain';
  /** Beside words that already name the photo, it is left out of what is spoken. */
  readonly isDecorative?: boolean;
}

/** A photo, small; it fills the box it is put in. */
export function Thumbnail({ photo, fit = 'cover', isDecorative }: ThumbnailProps) {
  const name = usePhotoName(photo);
  const url = useThumbnail(photo.file.fingerprint);
  return (
    <span className={styles.box}>
      {url === null && <ImageOff className={styles.missing} aria-hidden />}
      <img
        className={classNames(fit === 'cover' ? styles.cover : styles.contain, photo.mirrored && styles.mirrored)}
        alt={isDecorative ? '' : name}
        decoding="async"
        draggable={false}
        {...(url ? { src: url } : {})}
      />
    </span>
  );
}
