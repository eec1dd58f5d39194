import { expect, it } from 'vitest';
import { draw } from '../../components/draw.ts';

function Name({ name, known }: { name: string; known: boolean }) {
  return (
    <>
      <h2 id="name" hidden={known}>
        {name}
      </h2>
      {known && <p data-known={true}>known {3} times</p>}
      {null}
    </>
  );
}

it('turns components into plain JSON', () => {
  const drawn = draw(<Name name="Almaty" known={true} />);
  expect(drawn).toEqual([
    { tag: 'h2', attributes: { id: 'name', hidden: '' }, children: ['Almaty'] },
    { tag: 'p', attributes: { 'data-known': '' }, children: ['known ', '3', ' times'] },
  ]);
  expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
});

it('leaves out what is not there', () => {
  expect(draw(<Name name="" known={false} />)).toEqual([
    { tag: 'h2', attributes: { id: 'name' }, children: [''] },
  ]);
});
