import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Verdict } from '../../../domain/fairness/check.ts';
import type { Photo } from '../../../domain/photo/photo.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import type { PhotoTiming } from '../../../domain/treatment/photo-timing.ts';
import { type PairSuggestion, suggestPairs } from '../../../domain/treatment/suggest-pairs.ts';
import { Panel } from '../../kit/Panel.tsx';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary } from '../../photo/SamelightContext.ts';
import { Thumbnail } from '../../photo/Thumbnail.tsx';
import { shortDate } from '../../words/dates.ts';
import { VERDICT_WORDS } from '../../words/fairness.ts';
import { PAIRS_WORDS, pairName, pairReasonWords } from '../../words/journey.ts';
import { timingWords } from '../../words/phases.ts';
import layout from '../layout.module.css';
import { useFairRank } from '../useFairRank.ts';
import styles from './PairsPanel.module.css';

/** As many pairs as can be looked through; the best are first. */
const SHOWN = 6;

function Half({ photo, timing }: { readonly photo: Photo; readonly timing: PhotoTiming }) {
  return (
    <span className={styles.half}>
      <span className={styles.picture}>
        <Thumbnail photo={photo} isDecorative />
      </span>
      <span className={styles.caption}>
        {timingWords(timing)} <span className={layout.quiet}>{shortDate(photo.takenAt.date)}</span>
      </span>
    </span>
  );
}

function Pair({ pair, verdict }: { readonly pair: PairSuggestion; readonly verdict: Verdict }) {
  const { before, after, timing } = pair;
  return (
    <li>
      <Link href={routes.compare(before.id, after.id)} className={styles.link}>
        <VisuallyHidden>{`${pairName(pair)}. ${VERDICT_WORDS[verdict]}`}</VisuallyHidden>
        {/* Spoken it is one sentence; what is seen of it is shorter, and not to be heard twice. */}
        <span aria-hidden>
          <span className={layout.strong}>{pairReasonWords(pair)}</span>{' '}
          <span className={layout.small}>{VERDICT_WORDS[verdict]}</span>
        </span>
        <span className={styles.halves} aria-hidden>
          <Half photo={before} timing={timing.before} />
          <Half photo={after} timing={timing.after} />
        </span>
      </Link>
    </li>
  );
}

/** The pairs of a course worth looking at, the best first, each with its reason. */
export function PairsPanel({ course }: { readonly course: Course }) {
  const photos = useLibrary((state) => state.photos);
  const sessions = useLibrary((state) => state.journal.sessions);
  const { rank, verdictOf } = useFairRank(course);
  const pairs = useMemo(() => suggestPairs(course, sessions, photos, rank), [course, sessions, photos, rank]);
  return (
    <Panel title={PAIRS_WORDS.title}>
      {pairs.length === 0 ? (
        <p className={layout.quiet}>{PAIRS_WORDS.none}</p>
      ) : (
        <ul className={styles.pairs} aria-label={PAIRS_WORDS.title}>
          {pairs.slice(0, SHOWN).map((pair) => (
            <Pair key={`${pair.before.id} ${pair.after.id}`} pair={pair} verdict={verdictOf(pair.before, pair.after)} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
