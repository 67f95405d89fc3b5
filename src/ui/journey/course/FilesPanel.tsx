import { CalendarArrowDown, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ConsentedTable } from '../../../app/journey/export-journal.ts';
import type { Purpose } from '../../../domain/treatment/consent.ts';
import type { ConsentRefusal } from '../../../domain/treatment/consented.ts';
import type { Course } from '../../../domain/treatment/course.ts';
import { Banner } from '../../kit/Banner.tsx';
import { Button } from '../../kit/Button.tsx';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { Disclosure } from '../../kit/Disclosure.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { downloadFile } from '../../kit/save-file.ts';
import { PurposeField } from '../../photo/consent/PurposeField.tsx';
import { useSamelight } from '../../photo/SamelightContext.ts';
import { USE_WORDS } from '../../words/clients.ts';
import { CALENDAR_PARTS, calendarTexts, FILE_WORDS, tableWords } from '../../words/journey-files.ts';
import { TREATMENT_WORDS } from '../../words/treatment.ts';
import layout from '../layout.module.css';

/** The course as files: a calendar, and tables of its sessions and symptoms. */
export function FilesPanel({ course }: { readonly course: Course }) {
  const samelight = useSamelight();
  const { journey } = samelight;
  const [parts, setParts] = useState<readonly (typeof CALENDAR_PARTS)[number][]>(CALENDAR_PARTS);
  const [purpose, setPurpose] = useState<Purpose>('own');
  const [refusal, setRefusal] = useState<ConsentRefusal | null>(null);
  const hand = (file: File) => {
    downloadFile(file);
    samelight.notify({ kind: 'exported', fileName: file.name });
  };
  const saveCalendar = async () => {
    const chosen = {
      sessions: parts.includes('sessions'),
      preparation: parts.includes('preparation'),
      aftercare: parts.includes('aftercare'),
      photos: parts.includes('photos'),
    };
    hand(await journey.calendarFile(course, chosen, calendarTexts(), FILE_WORDS.calendarName(course.title)));
  };
  const handTable = (table: ConsentedTable) => {
    setRefusal(table.ok ? null : table.reason);
    if (table.ok) hand(table.file);
  };
  const saveSessions = () =>
    handTable(journey.sessionTable(purpose, [course], tableWords(), FILE_WORDS.sessionsName(course.title)));
  const saveSymptoms = () =>
    handTable(journey.symptomTable(purpose, [course], tableWords(), FILE_WORDS.symptomsName(course.title)));
  return (
    <Panel title={FILE_WORDS.title}>
      <p className={layout.quiet}>{FILE_WORDS.help}</p>
      <PurposeField
        people={[course.person]}
        value={purpose}
        onChange={(chosen) => {
          setPurpose(chosen);
          setRefusal(null);
        }}
      />
      <div className={layout.row}>
        <Button
          icon={<CalendarArrowDown aria-hidden />}
          isDisabled={parts.length === 0}
          onPress={() => void saveCalendar()}
        >
          {FILE_WORDS.exportCalendar}
        </Button>
        <Button icon={<FileDown aria-hidden />} onPress={saveSessions}>
          {FILE_WORDS.exportSessions}
        </Button>
        <Button icon={<FileDown aria-hidden />} onPress={saveSymptoms}>
          {FILE_WORDS.exportSymptoms}
        </Button>
      </div>
      {refusal && (
        <div role="alert">
          <Banner tone="care">{USE_WORDS.table(TREATMENT_WORDS.refusal[refusal])}</Banner>
        </div>
      )}
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
