import { type Subject, viewsOf } from '../../../domain/photo/areas.ts';
import { unansweredQuestions } from '../../../domain/treatment/screening.ts';
import { usualViews } from '../../../domain/treatment/start-course.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { NumberField } from '../../kit/NumberField.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { PLAN_WORDS } from '../../words/journey.ts';
import { subjectWords } from '../../words/photo.ts';
import layout from '../layout.module.css';
import type { PlanPartProps } from './PlanFields.tsx';
import { ScreeningFields } from './ScreeningFields.tsx';
import { GapFields, withCount } from './SeriesFields.tsx';

const keyOf = ({ area, view, region }: Subject) => [area, view, region ?? ''].join(' ');

/** Every view the places of a course can be photographed in: the usual ones first, then close-ups of what is treated. */
function offeredViews({ places, views }: PlanPartProps['course']): readonly Subject[] {
  const whole = places.flatMap(({ area }) =>
    viewsOf(area)
      .filter((view) => view !== 'close-up')
      .map((view) => ({ area, view })),
  );
  const all = [...usualViews(places), ...whole, ...views];
  return all.filter((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i);
}

function PhotoFields({ course, onChange }: PlanPartProps) {
  const { photos } = course.series;
  const offered = offeredViews(course);
  const set = (part: Partial<typeof photos>) =>
    onChange({ series: { ...course.series, photos: { ...photos, ...part } } });
  return (
    <>
      <CheckGroup
        label={PLAN_WORDS.views}
        options={offered.map((one) => ({ id: keyOf(one), label: subjectWords(one) }))}
        value={course.views.map(keyOf)}
        onChange={(keys) => onChange({ views: offered.filter((one) => keys.includes(keyOf(one))) })}
      />
      <div className={layout.fields}>
        <NumberField
          label={PLAN_WORDS.repeats}
          help={PLAN_WORDS.repeatsHelp}
          minValue={1}
          maxValue={5}
          value={photos.baselineRepeats}
          onChange={(count) => set({ baselineRepeats: Number.isFinite(count) ? count : 1 })}
        />
      </div>
      <Checkbox isSelected={photos.beforeSessions} onChange={(isOn) => set({ beforeSessions: isOn })}>
        {PLAN_WORDS.beforeSessions}
      </Checkbox>
      <p className={layout.small}>{PLAN_WORDS.rhythm(photos.healingDays, photos.afterDays, photos.followUpMonths)}</p>
    </>
  );
}

const HALF_YEAR = { minDays: 168, maxDays: 196 };

function MaintenanceFields({ course: { series }, onChange }: PlanPartProps) {
  const { maintenanceGap } = series;
  const count = series.slots.filter(({ kind }) => kind === 'maintenance').length;
  const plan = (wanted: number) =>
    onChange({
      series: {
        ...withCount(series, 'maintenance', Number.isFinite(wanted) ? wanted : 0),
        maintenanceGap: wanted > 0 ? (maintenanceGap ?? HALF_YEAR) : null,
      },
    });
  return (
    <>
      <p className={layout.quiet}>{PLAN_WORDS.maintenanceHelp}</p>
      <div className={layout.fields}>
        <NumberField label={PLAN_WORDS.maintenance} minValue={0} maxValue={24} value={count} onChange={plan} />
        {maintenanceGap && (
          <GapFields
            labels={[PLAN_WORDS.maintenanceMin, PLAN_WORDS.maintenanceMax]}
            gap={maintenanceGap}
            onChange={(gap) => onChange({ series: { ...series, maintenanceGap: gap } })}
          />
        )}
      </div>
    </>
  );
}

/** The rest of a plan, folded away: questions, photos, maintenance and a name. */
export function PlanMore({ course, onChange }: PlanPartProps) {
  const open = unansweredQuestions(course.screening).length;
  return (
    <div>
      <Disclosure title={PLAN_WORDS.screening} summary={PLAN_WORDS.unanswered(open)}>
        <ScreeningFields value={course.screening} onChange={(screening) => onChange({ screening })} />
      </Disclosure>
      <Disclosure title={PLAN_WORDS.photos} summary={PLAN_WORDS.viewCount(course.views.length)}>
        <PhotoFields course={course} onChange={onChange} />
      </Disclosure>
      <Disclosure title={PLAN_WORDS.maintenanceTitle}>
        <MaintenanceFields course={course} onChange={onChange} />
      </Disclosure>
      <Disclosure title={PLAN_WORDS.name}>
        <TextField
          label={PLAN_WORDS.name}
          help={PLAN_WORDS.nameHelp}
          value={course.title}
          onChange={(title) => onChange({ title })}
          maxLength={120}
        />
      </Disclosure>
    </div>
  );
}
