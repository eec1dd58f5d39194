import './watch.js';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { FIRST } from './newsroom.js';
import { makeNewsroom } from './react-newsroom.js';
import { settle } from './self-test.js';

const CITIES = ['Almaty', 'Taraz', 'Aktau', 'Shymkent', 'Brussels'];
let show;
const Newsroom = makeNewsroom(React, (next) => {
  show = next;
});
createRoot(document.querySelector('#root')).render(React.createElement(Newsroom));

const rowsOf = (count, start = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: start + at, city: CITIES[(start + at) % CITIES.length] }));

/** Appends rows a hundred at a time and changes route, then shows again what it first showed. */
window.live = async (rows, routes) => {
  for (let count = 100; count <= rows; count += 100) {
    show({ ...FIRST, rows: rowsOf(count) });
    await settle();
  }
  for (let at = 0; at < routes; at++) {
    // No row of one route is kept in the next.
    show({ ...FIRST, route: CITIES[at % CITIES.length], rows: rowsOf(20, 10_000 + at * 20) });
    await new Promise((next) => requestAnimationFrame(next));
  }
  show(FIRST);
  await settle();
};
