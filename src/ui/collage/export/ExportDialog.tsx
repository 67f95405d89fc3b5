import { type ReactNode, useState } from 'react';
import type { ExportFormat } from '../../../domain/collage/collage.ts';
import type { Size } from '../../../domain/geometry/rectangle.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { ProgressBar } from '../../kit/ProgressBar.tsx';
import { canShareFile, downloadFile, shareFile } from '../../kit/save-file.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { Refused } from '../../photo/consent/Refused.tsx';
import { EXPORT_WORDS, failureWords } from '../../words/collage.ts';
import styles from './ExportDialog.module.css';
import type { ExportState } from './useExport.ts';

export interface ExportDialogProps {
  readonly state: ExportState;
  readonly onClose: () => void;
  /** Exports again as another kind of file, or at another size. */
  readonly onRetry: (change: { readonly format: ExportFormat } | { readonly size: Size }) => void;
}

/** Showing the finished picture must not need more memory than making it. */
const MOST_SHOWN_PIXELS = 16_777_216;

type Of<K extends ExportState['kind']> = Extract<ExportState, { kind: K }>;

function halved({ width, height }: Size): Size {
  return { width: Math.round(width / 2), height: Math.round(height / 2) };
}

function Remedies({
  state,
  onRetry,
}: { readonly state: Of<'failed'> } & Pick<ExportDialogProps, 'onRetry'>): ReactNode {
  if (state.reason === 'format-not-written') {
    return (['png', 'jpeg'] as const).map((format) => (
      <Button key={format} variant={format === 'jpeg' ? 'primary' : 'quiet'} onPress={() => onRetry({ format })}>
        {EXPORT_WORDS.as(format)}
      </Button>
    ));
  }
  if (state.reason !== 'too-large-for-browser' || Math.min(state.size.width, state.size.height) < 256) return null;
  const size = halved(state.size);
  return (
    <Button variant="primary" onPress={() => onRetry({ size })}>
      {EXPORT_WORDS.smaller(size)}
    </Button>
  );
}

function Done({ state }: { readonly state: Of<'done'> }) {
  const { file, url, size } = state;
  return (
    <>
      {size.width * size.height <= MOST_SHOWN_PIXELS && (
        <span className={styles.picture}>
          <img src={url} alt={EXPORT_WORDS.picture} width={size.width} height={size.height} />
        </span>
      )}
      <div className={styles.facts}>
        <p>{EXPORT_WORDS.done}</p>
        <p className={styles.name}>{EXPORT_WORDS.details(file.name, size, file.size)}</p>
        <p className={styles.quiet}>{EXPORT_WORDS.clean}</p>
      </div>
    </>
  );
}

function DoneActions({
  state,
  onClose,
  onShareFailed,
}: {
  state: Of<'done'>;
  onClose: () => void;
  onShareFailed: () => void;
}) {
  const { file } = state;
  const share = async () => {
    if ((await shareFile(file)) === 'failed') onShareFailed();
  };
  return (
    <>
      <Button onPress={() => downloadFile(file)}>{EXPORT_WORDS.again}</Button>
      {canShareFile(file) && <Button onPress={() => void share()}>{EXPORT_WORDS.share}</Button>}
      <Button variant="primary" onPress={onClose}>
        {EXPORT_WORDS.close}
      </Button>
    </>
  );
}

const TITLES = {
  idle: 'title',
  running: 'title',
  done: 'doneTitle',
  failed: 'failedTitle',
  refused: 'failedTitle',
} as const;

/** How an export goes, what it made, or why it made nothing and what helps. */
export function ExportDialog({ state, onClose, onRetry }: ExportDialogProps) {
  const [shareFailed, setShareFailed] = useState<File | null>(null);
  const isDone = state.kind === 'done';
  const actions =
    state.kind === 'running' || state.kind === 'refused' ? (
      <Button onPress={onClose}>{EXPORT_WORDS.cancel}</Button>
    ) : state.kind === 'failed' ? (
      <>
        <Button onPress={onClose}>{EXPORT_WORDS.cancel}</Button>
        <Remedies state={state} onRetry={onRetry} />
      </>
    ) : (
      isDone && <DoneActions state={state} onClose={onClose} onShareFailed={() => setShareFailed(state.file)} />
    );
  return (
    <Dialog title={EXPORT_WORDS[TITLES[state.kind]]} isOpen={state.kind !== 'idle'} onClose={onClose} actions={actions}>
      {state.kind === 'running' && (
        <ProgressBar
          label={EXPORT_WORDS.running}
          done={state.done}
          total={state.total}
          count={EXPORT_WORDS.count(state.done, state.total)}
        />
      )}
      <VisuallyHidden>
        <span aria-live="polite">{isDone ? EXPORT_WORDS.done : ''}</span>
      </VisuallyHidden>
      {state.kind === 'failed' && <Banner tone="care">{failureWords(state.reason, state.photo)}</Banner>}
      {state.kind === 'refused' && <Refused refused={state.refused} />}
      {isDone && <Done state={state} />}
      {isDone && shareFailed === state.file && <Banner tone="care">{EXPORT_WORDS.shareFailed}</Banner>}
    </Dialog>
  );
}
