import type { CardPlace, CardSource, PlaceName } from '../core/model.ts';
import type { CardMap, MapRoom } from '../extension/messages.ts';
import { kindName, liesIn } from './kind-names.ts';
import { More } from './More.tsx';
import { nameYears } from './name-years.ts';
import { PlaceMap } from './PlaceMap.tsx';
import { FoldedProof, Proof } from './Proof.tsx';

const SHOWN_SENTENCES = 3;

/** Where: the map, then each place with what it lies in and its other names. Places of one sentence share it. */
export function Places(props: {
  places: readonly CardPlace[];
  map: CardMap | MapRoom | null;
  sources: readonly CardSource[];
  /** Sentences that stand further up on the card. */
  told: ReadonlySet<string>;
}) {
  const groups = Map.groupBy(props.places, ({ source, sentence }) => `${source} ${sentence}`);
  const items = [...groups].map(([key, places]) => (
    <Group key={key} places={places} sources={props.sources} told={props.told} />
  ));
  return (
    <>
      {props.map && <PlaceMap map={props.map} places={props.places} />}
      <More items={items} shown={SHOWN_SENTENCES} things="sentences with places" />
    </>
  );
}

function Group(props: {
  places: readonly CardPlace[];
  sources: readonly CardSource[];
  told: ReadonlySet<string>;
}) {
  const [first] = props.places;
  if (first === undefined) return null;
  const proof = {
    receipt: first,
    words: props.places.map((place) => place.within),
    source: props.sources[first.source],
  };
  return (
    <div class="places">
      <ul>
        {props.places.map((place) => (
          <PlaceLine key={place.entity} place={place} />
        ))}
      </ul>
      {props.told.has(first.sentence) ? (
        <FoldedProof {...proof} summary="In the sentence above" />
      ) : (
        <Proof {...proof} />
      )}
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
  const told = names.map((name) => {
    const years = nameYears(name);
    return years === '' ? name.name : `${name.name} (${years})`;
  });
  return (
    <span class="names">
      Also <span dir="auto">{told.join(', ')}</span>
    </span>
  );
}
