import { Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OpenPair } from '../../../app/pairs.ts';
import { isPersonsChoice } from '../../../domain/alignment/alignment.ts';
import { longSidePx } from '../../../domain/comparison/extent.ts';
import { beginHistory, change, type History, redo, undo } from '../../../domain/comparison/history.ts';
import {
  draftOf,
  EMPTY_DRAFT,
  keptOf,
  type LineUpDraft,
  withLying,
  withMarks,
} from '../../../domain/comparison/line-up-draft.ts';
import { lyingOf } from '../../../domain/comparison/stage-geometry.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useKeptDraft } from '../../kit/useKeptDraft.ts';
import { useOneAtATime } from '../../kit/useOneAtATime.ts';
import { routes } from '../../photo/routes.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { LINE_UP_WORDS } from '../../words/lineup.ts';
import type { StageControl } from '../stage/stage-control.ts';
import styles from './LineUp.module.css';
import { MoveEditor } from './MoveEditor.tsx';
import { PointsEditor } from './PointsEditor.tsx';
import { useLineUpKeys } from './useLineUpKeys.ts';

export interface LineUpProps {
  readonly control: StageControl;
  readonly pair: OpenPair;
}

type Way = 'points' | 'moved';

/** Pairs whose lining up was left before it was saved. */
const DRAFTS = new Map<string, History<LineUpDraft>>();

/** Keeps a draft as the pair's alignment and goes back to where lining up was asked for. */
function useLeave({ before, after }: OpenPair) {
  const samelight = useSamelight();
  const [, navigate] = useLocation();
  const leave = () => {
    const { from } = (window.history.state ?? {}) as { readonly from?: string };
    navigate(from ?? routes.compare(before.id, after.id), { replace: true });
  };
  const save = async (draft: LineUpDraft) => {
    const kept = keptOf(draft, longSidePx(before.file));
    const written = kept
      ? await samelight.saveAlignment({ beforeId: before.id, afterId: after.id, ...kept })
      : await samelight.removeAlignment(before.id, after.id);
    if (written.ok) leave();
    return written.ok;
  };
  return { leave, save };
}

/** What a draft is about: the photos as they are shown, and what a person made of them so far; a computation may come and go meanwhile. */
function draftKey({ before, after, alignment }: OpenPair): string {
  const shown = [before, after].map(({ id, mirrored }) => `${id}${mirrored ? ' mirrored' : ''}`);
  return [...shown, alignment && isPersonsChoice(alignment) ? alignment.madeAt : ''].join(' ');
}

function Editors({ control, pair }: LineUpProps) {
  const { before, after, alignment } = pair;
  const kept = useKeptDraft(DRAFTS, draftKey(pair), beginHistory(draftOf(alignment)));
  const { draft: history, setDraft: setHistory } = kept;
  const draft = history.present;
  const [way, setWay] = useState<Way>(draft.method === 'moved' ? 'moved' : 'points');
  const { leave, save } = useLeave(pair);
  const once = useOneAtATime();
  const saveOnce = () =>
    once(async () => {
      const isSaved = await save(draft);
      if (isSaved) kept.forget();
      return isSaved;
    });
  const edit = (next: (draft: LineUpDraft) => LineUpDraft) => setHistory((was) => change(was, next(was.present)));
  const goBack = () => setHistory(undo);
  const goForward = () => setHistory(redo);
  useLineUpKeys(control, way === 'moved', { onUndo: goBack, onRedo: goForward });
  const lying = lyingOf({ before: before.file, after: after.file, ...(draft.lying ? { lying: draft.lying } : {}) });
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{LINE_UP_WORDS.title}</h1>
        <Segmented
          label={LINE_UP_WORDS.way}
          options={[
            { id: 'points', label: LINE_UP_WORDS.points },
            { id: 'moved', label: LINE_UP_WORDS.move },
          ]}
          value={way}
          onChange={setWay}
        />
        <div className={styles.steps}>
          <IconButton
            name={LINE_UP_WORDS.undo}
            shortcut="Ctrl+Z"
            icon={<Undo2 aria-hidden />}
            isDisabled={history.past.length === 0}
            onPress={goBack}
          />
          <IconButton
            name={LINE_UP_WORDS.redo}
            shortcut="Ctrl+Shift+Z"
            icon={<Redo2 aria-hidden />}
            isDisabled={history.future.length === 0}
            onPress={goForward}
          />
          <IconButton
            name={LINE_UP_WORDS.reset}
            icon={<RotateCcw aria-hidden />}
            isDisabled={draft === EMPTY_DRAFT}
            onPress={() => edit(() => EMPTY_DRAFT)}
          />
        </div>
        <div className={styles.end}>
          <Button onPress={leave}>{LINE_UP_WORDS.cancel}</Button>
          <Button variant="primary" isDisabled={history.past.length === 0} onPress={() => void saveOnce()}>
            {LINE_UP_WORDS.save}
          </Button>
        </div>
        {kept.isResumed && history.past.length > 0 && (
          <div className={styles.resumed}>
            <Banner actions={<Button onPress={kept.beginAnew}>{LINE_UP_WORDS.beginAnew}</Button>}>
              {LINE_UP_WORDS.resumed}
            </Banner>
          </div>
        )}
      </header>
      {way === 'points' ? (
        <PointsEditor
          before={before}
          after={after}
          marks={draft.marks}
          onMarks={(marks) => edit((was) => withMarks(was, marks, longSidePx(before.file)))}
        />
      ) : (
        <MoveEditor
          control={control}
          before={before}
          after={after}
          lying={lying}
          onLying={(next) => edit((was) => withLying(was, next))}
        />
      )}
    </div>
  );
}

/**
 * Lining a pair up by hand: by matching points, or by moving one photo over the other. Begins anew where what is kept of the pair changes
 * meanwhile.
 */
export function LineUp(props: LineUpProps) {
  return <Editors key={draftKey(props.pair)} {...props} />;
}
