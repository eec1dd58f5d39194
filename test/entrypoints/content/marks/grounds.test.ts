import { describe, expect, it } from 'vitest';
import { readGradients, readGround } from '../../../../entrypoints/content/marks/grounds.ts';

const rgb = (red: number, green: number, blue: number, alpha = 1) => ({ red, green, blue, alpha });
const style = (of: Partial<Parameters<typeof readGround>[0]>) => ({
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  backgroundClip: 'border-box',
  filter: 'none',
  mixBlendMode: 'normal',
  ...of,
});
const WHITE = [rgb(255, 255, 255)];

describe('readGround', () => {
  it.each([
    ['nothing of its own', style({}), WHITE],
    ['a colour', style({ backgroundColor: 'rgb(1, 2, 3)' }), [rgb(1, 2, 3)]],
    ['a veil', style({ backgroundColor: 'rgba(0, 0, 0, 0.5)' }), [rgb(127.5, 127.5, 127.5)]],
    [
      'a gradient clipped to the letters',
      style({ backgroundImage: 'linear-gradient(red)', backgroundClip: 'text' }),
      WHITE,
    ],
    ['a picture', style({ backgroundImage: 'url("a.png")' }), null],
    ['a filter', style({ filter: 'invert(1)' }), null],
    ['blending', style({ mixBlendMode: 'multiply' }), null],
  ])('%s', (_, given, grounds) => {
    expect(readGround(given, WHITE)).toEqual(grounds);
  });
  it('a colour hides what nobody knows', () => {
    expect(readGround(style({}), null)).toBeNull();
    expect(readGround(style({ backgroundColor: 'rgb(1, 2, 3)' }), null)).toEqual([rgb(1, 2, 3)]);
  });
  it('a see-through gradient shows all mixtures', () => {
    const given = style({ backgroundImage: 'linear-gradient(rgba(0, 0, 0, 0), rgb(0, 0, 0))' });
    expect(readGround(given, WHITE)).toContainEqual(rgb(0, 0, 0));
    expect(readGround(given, WHITE)).toContainEqual(rgb(255, 255, 255));
  });
});

describe('readGradients', () => {
  it('gives the stops and what is between', () => {
    expect(readGradients('linear-gradient(90deg, rgb(0, 0, 0) 10%, rgb(100, 200, 50))')).toEqual([
      rgb(0, 0, 0),
      rgb(100, 200, 50),
      rgb(50, 100, 25),
    ]);
  });
  it.each(['url("x.png"), linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1))', 'none', 'image-set(url("x") 1x)'])(
    'leaves %s',
    (image) => {
      expect(readGradients(image)).toBeNull();
    },
  );
});
