import { AREAS, type Area, type Region, regionsOf } from '../../../domain/photo/areas.ts';
import { usualViews } from '../../../domain/treatment/start-course.ts';
import type { TreatedPlace } from '../../../domain/treatment/treated-place.ts';
import { CheckGroup } from '../../kit/CheckGroup.tsx';
import { PLAN_WORDS } from '../../words/journey.ts';
import { AREA_WORDS, REGION_WORDS } from '../../words/photo.ts';
import type { PlanPartProps } from './PlanFields.tsx';

const regionsIn = (places: readonly TreatedPlace[], area: Area) =>
  places.flatMap((place) => (place.area === area && place.region ? [place.region] : []));

/** The places of an area: the whole of it while no region is named. */
function placesOf(area: Area, regions: readonly Region[]): readonly TreatedPlace[] {
  return regions.length > 0 ? regions.map((region) => ({ area, region })) : [{ area }];
}

/** Which parts of the body are treated: areas, and regions where an area has more than one. */
export function PlaceFields({ course, onChange }: PlanPartProps) {
  const { places } = course;
  const areas = AREAS.filter((area) => places.some((place) => place.area === area));
  const set = (next: readonly TreatedPlace[]) => onChange({ places: next, views: usualViews(next) });
  const setAreas = (chosen: readonly Area[]) => set(chosen.flatMap((area) => placesOf(area, regionsIn(places, area))));
  const setRegions = (changed: Area, regions: readonly Region[]) =>
    set(areas.flatMap((area) => placesOf(area, area === changed ? regions : regionsIn(places, area))));
  return (
    <>
      <CheckGroup
        label={PLAN_WORDS.areas}
        options={AREAS.map((id) => ({ id, label: AREA_WORDS[id] }))}
        value={areas}
        onChange={setAreas}
      />
      {areas
        .filter((area) => regionsOf(area).length > 1)
        .map((area) => (
          <CheckGroup
            key={area}
            label={PLAN_WORDS.regions(AREA_WORDS[area])}
            help={PLAN_WORDS.regionsHelp}
            options={regionsOf(area).map((id) => ({ id, label: REGION_WORDS[id] }))}
            value={regionsIn(places, area)}
            onChange={(regions) => setRegions(area, regions)}
          />
        ))}
    </>
  );
}
