import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import type { ScheduledSession } from '../../../domain/treatment/schedule.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { JOURNEY_WORDS, movedWords, SCHEDULE_WORDS, windowWords } from '../../words/journey.ts';

export interface MoveDialogProps {
  readonly course: Course;
  readonly scheduled: ScheduledSession;
  readonly onClose: () => void;
}

/** Moves a session that is still to come, with those after it or without. */
export function MoveDialog({ course, scheduled, onClose }: MoveDialogProps) {
  const { journey } = useSamelight();
  const [to, setTo] = useState<string | null>(scheduled.on);
  const [withLater, setWithLater] = useState(true);
  const move = () => {
    if (to === null) return;
    onClose();
    void journey.moveSession(course, scheduled.slot.id, to, withLater);
  };
  return (
    <Dialog
      title={SCHEDULE_WORDS.moveTitle(scheduled.number)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{JOURNEY_WORDS.cancel}</Button>
          <Button variant="primary" isDisabled={to === null} onPress={move}>
            {SCHEDULE_WORDS.moveDone}
          </Button>
        </>
      }
    >
      <p>{SCHEDULE_WORDS.plan(windowWords(scheduled))}</p>
      <DateField label={SCHEDULE_WORDS.newDay} value={to} onChange={setTo} />
      {to !== null && <Banner>{movedWords(to, scheduled)}</Banner>}
      <Checkbox isSelected={withLater} onChange={setWithLater}>
        {SCHEDULE_WORDS.withLater}
      </Checkbox>
    </Dialog>
  );
}
