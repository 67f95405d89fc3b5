import { CONCERNS } from '../../../domain/treatment/concerns.ts';
import { type Course, TEMPLATE_IDS, type TemplateId } from '../../../domain/treatment/course.ts';
import type { Draft } from '../../../domain/treatment/journal-record.ts';
import { startSeries, templateOf } from '../../../domain/treatment/templates.ts';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { PLAN_WORDS } from '../../words/journey.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { SeriesFields } from './SeriesFields.tsx';

export interface PlanPartProps {
  readonly course: Draft<Course>;
  readonly onChange: (part: Partial<Draft<Course>>) => void;
}

function TemplateField({ course, onChange }: PlanPartProps) {
  const { gap, sessions } = templateOf(course.template);
  const sources = [...new Set([sessions.source, gap.source])].map((one) => TREATMENT_WORDS.source[one]);
  const choose = (template: TemplateId) => {
    const begun = startSeries(template);
    // Another template gives other figures; the days that were settled and the photos stay.
    const slots = begun.slots.map((slot, i) => course.series.slots[i] ?? slot);
    onChange({ template, series: { ...course.series, gap: begun.gap, slots } });
  };
  return (
    <div className={layout.stack}>
      <Select
        label={PLAN_WORDS.template}
        options={TEMPLATE_IDS.map((id) => ({ id, label: TREATMENT_WORDS.template[id] }))}
        value={course.template}
        onChange={choose}
      />
      <p className={layout.small}>
        {TREATMENT_WORDS.templateFacts[course.template]} {PLAN_WORDS.source(sources)}
      </p>
    </div>
  );
}

/** What a plan is made of: concerns, places, template, sessions, start and goal. */
export function PlanFields({ course, onChange }: PlanPartProps) {
  return (
    <>
      <CheckGroup
        label={PLAN_WORDS.concerns}
        help={PLAN_WORDS.concernsHelp}
        options={CONCERNS.map((id) => ({ id, label: TREATMENT_WORDS.concern[id] }))}
        value={course.concerns}
        onChange={(concerns) => onChange({ concerns })}
      />
      <PlaceFields course={course} onChange={onChange} />
      <TemplateField course={course} onChange={onChange} />
      <SeriesFields course={course} onChange={onChange} />
      <DateField
        label={PLAN_WORDS.startsOn}
        value={course.startsOn === '' ? null : course.startsOn}
        onChange={(startsOn) => onChange({ startsOn: startsOn ?? '' })}
      />
      <TextArea
        label={PLAN_WORDS.goal}
        help={PLAN_WORDS.goalHelp}
        rows={2}
        value={course.goal}
        onChange={(goal) => onChange({ goal })}
      />
    </>
  );
}
