import { useMemo } from 'react';
import { type WantedPhoto, wantedPhotos } from '../../../domain/treatment/wanted-photos.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { routes } from '../../photo/routes.ts';
import { useLibrary, useSamelight } from '../../photo/SamelightContext.ts';
import { longDate } from '../../words/dates.ts';
import { occasionWords, PHOTO_PLAN_WORDS, wantedWords } from '../../words/journey.ts';
import { viewWords } from '../../words/photo.ts';
import layout from '../layout.module.css';
import type { CoursePartProps } from './TodayPanel.tsx';

function byOccasion(wanted: readonly WantedPhoto[]): readonly (readonly WantedPhoto[])[] {
  const groups = new Map<string, WantedPhoto[]>();
  for (const one of wanted) groups.set(one.occasion.id, [...(groups.get(one.occasion.id) ?? []), one]);
  return [...groups.values()];
}

function OccasionItem({ wanted }: { readonly wanted: readonly WantedPhoto[] }) {
  const [first] = wanted;
  if (!first) return null;
  const { occasion } = first;
  return (
    <li className={layout.item}>
      <p>
        <span className={layout.strong}>{occasionWords(occasion)}</span>{' '}
        <time dateTime={occasion.on} className={layout.quiet}>
          {longDate(occasion.on)}
        </time>
      </p>
      <p className={layout.small}>{wanted.map((one) => `${viewWords(one.view)}: ${wantedWords(one)}`).join(' · ')}</p>
    </li>
  );
}

/** Which photos the plan asks for: today's, view by view, and all others folded away. */
export function PhotosPanel({ course, schedule }: CoursePartProps) {
  const photos = useLibrary((state) => state.photos);
  const today = useSamelight().today();
  const wanted = useMemo(
    () => byOccasion(wantedPhotos(course, schedule, photos, today)),
    [course, schedule, photos, today],
  );
  const now = wanted.filter((one) => one.some(({ state }) => state === 'wanted'));
  const todayTaken = wanted.filter(
    (one) =>
      one.every(({ state }) => state === 'taken') &&
      one.some(({ occasion: { from, to } }) => from <= today && today <= to),
  );
  const next = wanted.find((one) => one.some(({ state }) => state === 'upcoming'))?.[0]?.occasion;
  return (
    <Panel title={PHOTO_PLAN_WORDS.title}>
      {now.length > 0 ? (
        <>
          <p className={layout.strong}>{PHOTO_PLAN_WORDS.today}</p>
          <ul className={layout.list}>
            {now.map((one) => (
              <OccasionItem key={one[0]?.occasion.id} wanted={one} />
            ))}
          </ul>
          <div className={layout.row}>
            <ButtonLink href={routes.library()}>{PHOTO_PLAN_WORDS.add}</ButtonLink>
          </div>
        </>
      ) : (
        <p>
          {todayTaken.length > 0 ? PHOTO_PLAN_WORDS.allTaken : PHOTO_PLAN_WORDS.none}{' '}
          {next && PHOTO_PLAN_WORDS.next(occasionWords(next), longDate(next.on))}
        </p>
      )}
      <Disclosure title={PHOTO_PLAN_WORDS.all}>
        <ul className={layout.list}>
          {wanted.map((one) => (
            <OccasionItem key={one[0]?.occasion.id} wanted={one} />
          ))}
        </ul>
      </Disclosure>
    </Panel>
  );
}
