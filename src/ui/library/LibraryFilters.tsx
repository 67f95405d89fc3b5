import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { useLibrary, useSamelight } from '../photo/SamelightContext.ts';
import { longDate } from '../words/dates.ts';
import { useLanguage } from '../words/language.ts';
import { LIBRARY_WORDS } from '../words/library.ts';
import { ALL, type FilterOptions, planFilterOptions, withFilter } from './filter-options.ts';
import styles from './LibraryFilters.module.css';

const FIELDS = ['person', 'area', 'view'] as const satisfies readonly (keyof FilterOptions)[];

/** Narrows the timeline to a person, an area, a view, and the day chosen in the calendar. */
export function LibraryFilters() {
  const samelight = useSamelight();
  const photos = useLibrary((state) => state.photos);
  const people = useLibrary((state) => state.people);
  const filter = useLibrary((state) => state.filter);
  const language = useLanguage();
  // oxlint-disable-next-line react/memo-dependencies, react/exhaustive-deps -- the options are words
  const options = useMemo(() => planFilterOptions(photos, people, filter), [photos, people, filter, language]);
  const fields = FIELDS.filter((field) => options[field].length > 0);
  if (fields.length === 0 && filter.day === undefined) return null;
  const { day, ...withoutDay } = filter;
  return (
    <search className={styles.filters} aria-label={LIBRARY_WORDS.filters}>
      {fields.map((field) => (
        <div key={field} className={styles.filter}>
          <Select
            label={LIBRARY_WORDS[field]}
            isLabelHidden
            options={options[field]}
            value={filter[field] ?? ALL}
            onChange={(value) => samelight.setFilter(withFilter(filter, field, value))}
          />
        </div>
      ))}
      {day !== undefined && (
        <Button
          icon={<X aria-hidden />}
          aria-label={LIBRARY_WORDS.removeFilter(longDate(day))}
          onPress={() => samelight.setFilter(withoutDay)}
        >
          {longDate(day)}
        </Button>
      )}
    </search>
  );
}
