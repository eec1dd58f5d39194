import type { CardPlace } from '../core/model.ts';
import type { CardMap, MapRoom } from '../extension/messages.ts';
import { type Label, placeLabels } from './place-labels.ts';

/** The places on an outline map, or room for them. The card's own place, the first, stands out. */
export function PlaceMap({ map, places }: { map: CardMap | MapRoom; places: readonly CardPlace[] }) {
  return (
    <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={described(places)}>
      {'land' in map && <Drawn map={map} places={places} />}
    </svg>
  );
}

function Drawn({ map, places }: { map: CardMap; places: readonly CardPlace[] }) {
  const labels = placeLabels(marksOf(map, places), map);
  return (
    <>
      <path class="land" d={map.land} />
      <path class="home" d={map.home} />
      <path class="borders" d={map.borders} />
      {places.map((place, index) => (
        <Point key={place.entity} place={place} at={map.points[index] ?? null} first={index === 0} />
      ))}
      {labels.map((label) => (
        <Name key={label.text} label={label} />
      ))}
    </>
  );
}

const described = (places: readonly CardPlace[]): string =>
  `Map: ${places.map(({ name }) => name).join(', ')}`;

/** Countries and regions are areas: their name stands on them; a city has a dot beside its name. */
const isArea = ({ place }: CardPlace): boolean => place.kind !== 'city' && place.kind !== 'capital';

const marksOf = (map: CardMap, places: readonly CardPlace[]) =>
  places.flatMap((place, index) => {
    const at = map.points[index];
    return at ? [{ ...at, text: place.name, area: isArea(place), first: index === 0 }] : [];
  });

function Point(props: { place: CardPlace; at: CardMap['points'][number]; first: boolean }) {
  const { place, at, first } = props;
  if (at === null || place.place.kind === 'country') return null;
  if (isArea(place)) return <circle class="area" cx={at.x} cy={at.y} r={11} />;
  return <circle class={first ? 'point first' : 'point'} cx={at.x} cy={at.y} r={first ? 4.5 : 3} />;
}

function Name({ label }: { label: Label }) {
  const kind = `${label.area ? 'area-name' : ''} ${label.first ? 'first' : ''}`;
  return (
    <text class={kind} x={label.x} y={label.y} text-anchor="middle">
      {label.text}
    </text>
  );
}
