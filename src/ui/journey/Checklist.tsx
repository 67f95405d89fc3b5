import { useMemo } from 'react';
import type { PlainDate } from '../../domain/photo/plain-date.ts';
import type { Course } from '../../domain/treatment/course.ts';
import { dueItemsOn, ticksOf } from '../../domain/treatment/due-items.ts';
import { Checkbox } from '../kit/Checkbox.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { itemWords } from '../words/journey.ts';

export interface ChecklistProps {
  readonly course: Course;
  readonly list: 'preparation' | 'aftercare';
  readonly slot: string;
  readonly sessionOn: PlainDate;
  /** The day whose things are shown. */
  readonly day: PlainDate;
  readonly title: string;
}

/** The things of a checklist that fall on one day, to be ticked; nothing where none does. */
export function Checklist({ course, list, slot, sessionOn, day, title }: ChecklistProps) {
  const { journey } = useSamelight();
  const ticks = useLibrary((state) => state.journal.ticks);
  const own = useMemo(() => ticksOf(course.id, slot, ticks), [course.id, slot, ticks]);
  const items = dueItemsOn(course[list], sessionOn, day, own);
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <h3>{title}</h3>
      {items.map(({ item, day: keptUnder, done }) => (
        <div key={item.id}>
          <Checkbox
            isSelected={done}
            onChange={(isDone) =>
              void journey.setTick({ course: course.id, slot, item: item.id, day: keptUnder }, isDone)
            }
          >
            {itemWords(item)}
          </Checkbox>
        </div>
      ))}
    </div>
  );
}
