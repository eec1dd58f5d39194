import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../core/gazetteer/read-gazetteer.ts';
import { shippedGazetteer } from '../../extract.ts';

const SMALL = [
  '=\tKZ\tKazakhstan\t4800\t6800\t8824\tKazakhstani\tQazaqstan',
  '+\tAlmaty Region\t4397\t7706',
  '-Talghar\t4330\t7724\t42',
  '+\tAlmaty\t4331\t7693',
  '!Almaty\t4326\t7693\t2001',
  '+\tAstana\t5118\t7145',
  '*Astana\t5118\t7145\t346\tNur-Sultan',
  '%\tNur-Sultan\tAstana\tKZ\t2019-03-23\t2022-09-17',
  '%\tAlma-Ata\tAlmaty\tKZ\t1921-02-05\t1993-01-28',
  '~\tMiddle East\t3300\t3600\t\tMideast',
  '@\tKazakh\tKZ',
  '@\tArab\t',
].join('\n');

describe('a small gazetteer', () => {
  const gazetteer = readGazetteer(SMALL);
  const first = (name: string) => gazetteer.placesNamed(name)[0];

  it('knows a place by any way to write its name', () => {
    for (const name of ['Nur-Sultan', 'NUR SULTAN', 'nur‑sultan'])
      expect(first(name)?.place.name).toBe('Astana');
    expect(first('Mideast')?.place.lat).toBe(33);
    expect(gazetteer.placesNamed('Nursultan')).toEqual([]);
  });

  it('tells the time in which a name held', () => {
    expect(first('Nur-Sultan')?.as).toEqual({ name: 'Nur-Sultan', from: '2019-03-23', until: '2022-09-17' });
    expect(first('Astana')?.as).toEqual({ name: 'Astana', from: null, until: null });
  });

  it('takes the city for a bare name and the region for one that says so', () => {
    expect(first('Almaty')?.place).toMatchObject({ kind: 'city', region: 'Almaty', lat: 43.26 });
    expect(first('Almaty Region')?.place).toMatchObject({ kind: 'admin1', name: 'Almaty Region' });
    expect(first('Alma-Ata')?.place.kind).toBe('city');
  });

  it('gives every place an id of its own, the first of a name the plain one', () => {
    const ids = ['Almaty', 'Almaty Region']
      .flatMap((name) => gazetteer.placesNamed(name))
      .map(({ place }) => gazetteer.idOf(place));
    expect(new Set(ids)).toEqual(new Set(['almaty', 'almaty-kz-almaty-admin1', 'almaty-region']));
  });

  it('tells where a place lies', () => {
    expect(first('Talghar')?.place).toMatchObject({
      country: 'KZ',
      countryName: 'Kazakhstan',
      region: 'Almaty Region',
      weight: 42,
    });
    expect(first('Kazakhstan')?.place).toMatchObject({ countryName: 'Kazakhstan', region: null });
    expect(first('Middle East')?.place).toMatchObject({ country: '', countryName: '', region: null });
  });

  it('makes one object of a place, whatever name it is asked by', () => {
    expect(first('Alma-Ata')?.place).toBe(first('Almaty')?.place);
    expect(gazetteer.placeOfDemonym('Kazakh')).toBe(first('Qazaqstan')?.place);
  });

  it('tells the most words of a name that begins so', () => {
    expect(['Nur', 'Almaty', 'middle', 'St', 'Nowhere'].map(gazetteer.mostWords)).toEqual([2, 2, 2, 0, 0]);
  });

  it('gives a region what its cities weigh', () => {
    const region = gazetteer.placesNamed('Almaty').find(({ place }) => place.kind === 'admin1');
    expect(region?.place.weight).toBe(2001);
  });

  it('keeps demonyms apart from places', () => {
    expect(gazetteer.placesNamed('Kazakh')).toEqual([]);
    expect(gazetteer.placeOfDemonym('Kazakhs')?.name).toBe('Kazakhstan');
    expect(gazetteer.isDemonym('Arab')).toBe(true);
    expect(gazetteer.placeOfDemonym('Arab')).toBeNull();
    expect(gazetteer.isDemonym('Table')).toBe(false);
  });
});

describe('the gazetteer that ships', () => {
  const gazetteer = shippedGazetteer();

  it('takes the state for a bare name that no city in it has, and no state for a county', () => {
    expect(gazetteer.placesNamed('Wyoming')[0]?.place.kind).toBe('admin1');
    expect(gazetteer.placesNamed('Washington County').map(({ place }) => place.kind)).not.toContain('admin1');
  });

  it('knows counties by their plain names and hamlets with a post office', () => {
    expect(gazetteer.placesNamed('Norfolk').map(({ place }) => `${place.country} ${place.kind}`)).toContain(
      'GB region',
    );
    expect(gazetteer.townsNamed('Ten Mile').map(({ place }) => place.region)).toContain('Tennessee');
  });

  it.each([
    ['Uralsk', 'oral', 'KZ'],
    ['Kiev', 'kyiv', 'UA'],
    ['Bombay', 'mumbai', 'IN'],
    ['Leningrad', 'saint-petersburg', 'RU'],
    ['Saigon', 'ho-chi-minh-city', 'VN'],
    ['Zaire', 'dr-congo', 'CD'],
    ['Swaziland', 'eswatini', 'SZ'],
    ['U.S.', 'united-states', 'US'],
    ['Georgia', 'georgia', 'GE'],
    ['Ga.', 'georgia-us', 'US'],
    ['Brussels', 'brussels', 'BE'],
    ['Laurel County', 'laurel-county', 'US'],
  ])('takes %s for %s', (name, id, country) => {
    const place = gazetteer.placesNamed(name)[0]?.place;
    expect(place && gazetteer.idOf(place)).toBe(id);
    expect(place?.country).toBe(country);
  });

  it('leaves small words that look like abbreviations', () => {
    for (const word of ['us', 'car', 'ca', 'in']) expect(gazetteer.placesNamed(word)).toEqual([]);
  });
});
