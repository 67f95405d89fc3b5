import type { Subject } from '../domain/photo/areas.ts';
import type { CaptureDate } from '../domain/photo/capture-date.ts';

/** A picture of the sample set and what it shows. */
interface SampleFile {
  readonly file: File;
  readonly takenAt: CaptureDate;
  readonly subject: Subject;
  readonly note: string;
}

/** One entry of the sample set's list, as it lies beside the pictures. */
interface SampleEntry extends Subject {
  readonly file: string;
  readonly date: string;
  readonly time: string;
  readonly note: string;
}

/**
 * Fetches the sample set that is served with the program.
 * @param folder URL of its folder, ending in a slash; `samples.json` there lists the pictures.
 * @throws Error when the list or a picture cannot be fetched, as without a network before the first visit to it.
 */
export async function loadSampleFiles(folder: string): Promise<readonly SampleFile[]> {
  const get = async (name: string) => {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response;
  };
  const entries = (await (await get('samples.json')).json()) as readonly SampleEntry[];
  return Promise.all(
    entries.map(async ({ file: name, date, time, note, area, view, region }) => ({
      file: new File([await (await get(name)).blob()], name, { type: 'image/jpeg' }),
      takenAt: { date, time, source: 'person' as const },
      subject: { area, view, ...(region ? { region } : {}) },
      note,
    })),
  );
}
