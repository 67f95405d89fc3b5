import { CalendarArrowDown, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Course } from '../../../domain/treatment/course.ts';
import { Button } from '../../kit/Button.tsx';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { downloadFile } from '../../kit/save-file.ts';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { CALENDAR_PARTS, calendarTexts, FILE_WORDS, tableWords } from '../../words/journey-files.ts';
import layout from '../layout.module.css';

/** The course as files: a calendar, and tables of its sessions and symptoms. */
export function FilesPanel({ course }: { readonly course: Course }) {
  const samelight = useSamelight();
  const { journey } = samelight;
  const [parts, setParts] = useState<readonly (typeof CALENDAR_PARTS)[number][]>(CALENDAR_PARTS);
  const hand = (file: File) => {
    downloadFile(file);
    samelight.notify({ kind: 'exported', fileName: file.name });
  };
  const saveCalendar = () => {
    const chosen = {
      sessions: parts.includes('sessions'),
      preparation: parts.includes('preparation'),
      aftercare: parts.includes('aftercare'),
      photos: parts.includes('photos'),
    };
    hand(journey.calendarFile(course, chosen, calendarTexts(), FILE_WORDS.calendarName(course.title)));
  };
  const saveSessions = () => hand(journey.sessionTable([course], tableWords(), FILE_WORDS.sessionsName(course.title)));
  const saveSymptoms = () => hand(journey.symptomTable([course], tableWords(), FILE_WORDS.symptomsName(course.title)));
  return (
    <Panel title={FILE_WORDS.title}>
      <p className={layout.quiet}>{FILE_WORDS.help}</p>
      <div className={layout.row}>
        <Button icon={<CalendarArrowDown aria-hidden />} isDisabled={parts.length === 0} onPress={saveCalendar}>
          {FILE_WORDS.exportCalendar}
        </Button>
        <Button icon={<FileDown aria-hidden />} onPress={saveSessions}>
          {FILE_WORDS.exportSessions}
        </Button>
        <Button icon={<FileDown aria-hidden />} onPress={saveSymptoms}>
          {FILE_WORDS.exportSymptoms}
        </Button>
      </div>
      <Disclosure title={FILE_WORDS.partsTitle}>
        <CheckGroup
          label={FILE_WORDS.partsTitle}
          options={CALENDAR_PARTS.map((id) => ({ id, label: FILE_WORDS.parts[id] }))}
          value={parts}
          onChange={setParts}
        />
      </Disclosure>
    </Panel>
  );
}
