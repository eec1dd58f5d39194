import type { CardPlace, CardSource, PlaceName } from '../core/model.ts';
import type { CardMap } from '../extension/messages.ts';
import { kindName, liesIn } from './kind-names.ts';
import { More } from './More.tsx';
import { nameYears } from './name-years.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { Proof } from './Proof.tsx';

const SHOWN_SENTENCES = 3;

/** Where: the map, then each place with what it lies in and its other names. Places of one sentence share it. */
export function Places(props: {
  places: readonly CardPlace[];
  map: CardMap | null;
  sources: readonly CardSource[];
}) {
  const groups = Map.groupBy(props.places, ({ source, sentence }) => `${source} ${sentence}`);
  const items = [...groups].map(([key, places]) => (
    <Group key={key} places={places} sources={props.sources} />
  ));
  return (
    <>
      {props.map && <PlaceMap map={props.map} places={props.places} />}
      <More items={items} shown={SHOWN_SENTENCES} things="sentences with places" />
    </>
  );
}

function Group({ places, sources }: { places: readonly CardPlace[]; sources: readonly CardSource[] }) {
  const [first] = places;
  if (first === undefined) return null;
  return (
    <div class="places">
      <ul>
        {places.map((place) => (
          <PlaceLine key={place.entity} place={place} />
        ))}
      </ul>
      <Proof
        sentence={first.sentence}
        words={places.map((place) => place.within)}
        source={sources[first.source]}
      />
    </div>
  );
}

function PlaceLine({ place: { name, place } }: { place: CardPlace }) {
  const kind = kindName({ kind: 'place', place });
  return (
    <li>
      <strong dir="auto">{name}</strong>{' '}
      <span>{[kind, liesIn(place, name)].filter(Boolean).join(' · ')}</span>
      <OtherNames names={place.names.filter((other) => other.name !== name || nameYears(other) !== '')} />
    </li>
  );
}

function OtherNames({ names }: { names: readonly PlaceName[] }) {
  if (names.length === 0) return null;
  const told = names.map((name) => [name.name, nameYears(name)].filter(Boolean).join(' '));
  return (
    <span class="names" dir="auto">
      {told.join(', ')}
    </span>
  );
}
