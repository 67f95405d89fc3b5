import { useRef } from 'react';
import type { Photo } from '../../domain/photo/photo.ts';
import { classNames } from '../kit/class-names.ts';
import { usePhotoName } from '../photo/usePhotoTiming.ts';
import { useThumbnail } from '../photo/useThumbnail.ts';
import { PHOTO_SCREEN_WORDS } from '../words/library.ts';
import styles from './PhotoStage.module.css';
import { useDrawnPhoto } from './useDrawnPhoto.ts';

/** The whole photo as large as its place allows, at the screen's own pixels; its preview until it is drawn. */
export function PhotoStage({ photo }: { readonly photo: Photo }) {
  const name = usePhotoName(photo);
  const canvas = useRef<HTMLCanvasElement>(null);
  const preview = useThumbnail(photo.file.fingerprint);
  const drawn = useDrawnPhoto(canvas, photo);
  return (
    <div className={styles.stage}>
      {preview && drawn !== 'drawn' && (
        <img
          className={classNames(styles.preview, photo.mirrored && styles.mirrored)}
          src={preview}
          alt=""
          draggable={false}
        />
      )}
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={name}
        data-drawn={drawn === 'drawn' || undefined}
      />
      {typeof drawn === 'object' && (
        <p className={styles.problem} role="status">
          {PHOTO_SCREEN_WORDS.drawFailed[drawn.reason]}
        </p>
      )}
    </div>
  );
}
