import './watch.js';
import { createApp, h, shallowRef } from 'vue';
import { FIRST, sentenceOf } from './newsroom.js';
import { offerSelfTest, testNewsroom } from './self-test.js';

const element = document.querySelector('#root');
const state = shallowRef(FIRST);

const Newsroom = () => {
  const { route, count, hasAside, rows } = state.value;
  const read = () => {
    state.value = { ...state.value, count: count + 1 };
  };
  return h('main', [
    h('h1', ['News from ', route]),
    h('ul', rows.map((row) => h('li', { key: row.id, 'data-row': row.id }, sentenceOf(row)))),
    ...(hasAside ? [h('aside', { key: 'aside' }, [h('p', 'Kazakhstan wrote to Brussels.')])] : []),
    h('button', { key: 'button', onClick: read }, ['Read ', count, ' times']),
  ]);
};

let app;
const show = (next) => {
  state.value = next;
};
const mount = () => {
  app = createApp(Newsroom);
  app.mount(element);
};
mount();
offerSelfTest(() => testNewsroom(element, { mount, show, unmount: () => app.unmount() }));
