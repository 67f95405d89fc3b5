import { useState } from 'react';
import { regionsOf } from '../../../domain/photo/areas.ts';
import { MAX_DEPTH_MM, MIN_DEPTH_MM } from '../../../domain/treatment/check-session.ts';
import { isSamePlace, type TreatedPlace } from '../../../domain/treatment/treated-place.ts';
import { NumberField } from '../../kit/NumberField.tsx';
import { Select } from '../../kit/Select.tsx';
import { treatedPlaceWords } from '../../words/journey.ts';
import { SESSION_WORDS } from '../../words/sessions.ts';
import layout from '../layout.module.css';
import { numberOrNull } from '../number-or-null.ts';
import type { SessionPartProps } from './QuickFields.tsx';

const keyOf = ({ area, region }: TreatedPlace) => `${area} ${region ?? ''}`;

/** The places of the areas a course treats that have no field yet. */
function otherPlaces(course: SessionPartProps['course'], shown: readonly TreatedPlace[]): readonly TreatedPlace[] {
  const areas = [...new Set(course.places.map(({ area }) => area))];
  return areas
    .flatMap((area): readonly TreatedPlace[] => [{ area }, ...regionsOf(area).map((region) => ({ area, region }))])
    .filter((place) => !shown.some((one) => isSamePlace(one, place)));
}

/** How deep the needles went, place by place. */
export function DepthFields({ course, session, onChange }: SessionPartProps) {
  const [added, setAdded] = useState<readonly TreatedPlace[]>([]);
  const { depths } = session;
  const known = [...course.places, ...depths.map(({ place }) => place), ...added];
  const places = known.filter((place, i) => known.findIndex((one) => isSamePlace(one, place)) === i);
  const others = otherPlaces(course, places);
  const set = (place: TreatedPlace, depthMm: number | null) =>
    onChange({
      depths: places.flatMap((one) => {
        const wanted = isSamePlace(one, place)
          ? depthMm
          : (depths.find((each) => isSamePlace(each.place, one))?.depthMm ?? null);
        return wanted === null ? [] : [{ place: one, depthMm: wanted }];
      }),
    });
  return (
    <div className={layout.stack} role="group" aria-label={SESSION_WORDS.depths}>
      <div className={layout.fields}>
        {places.map((place) => (
          <NumberField
            key={keyOf(place)}
            label={SESSION_WORDS.depth(treatedPlaceWords(place))}
            minValue={MIN_DEPTH_MM}
            maxValue={MAX_DEPTH_MM}
            step={0.05}
            value={depths.find((one) => isSamePlace(one.place, place))?.depthMm ?? Number.NaN}
            onChange={(value) => set(place, numberOrNull(value))}
          />
        ))}
      </div>
      {others.length > 0 && (
        <Select
          label={SESSION_WORDS.otherPlace}
          options={[
            { id: '', label: SESSION_WORDS.noOtherPlace },
            ...others.map((place) => ({ id: keyOf(place), label: treatedPlaceWords(place) })),
          ]}
          value=""
          onChange={(key) => setAdded([...added, ...others.filter((place) => keyOf(place) === key)])}
        />
      )}
    </div>
  );
}
