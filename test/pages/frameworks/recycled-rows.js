import './watch.js';
import { check, offerSelfTest, settle } from './self-test.js';

const ROW_PX = 40;
const CITIES = ['Almaty', 'Taraz', 'Aktau', 'Shymkent', 'Brussels', 'Nowhere'];
const sentence = (at) => `${at}: In ${CITIES[at % CITIES.length]} they counted ${at} votes.`;

const list = document.querySelector('#root');
const pool = Array.from({ length: 24 }, () => document.createElement('p'));
let length = 100;

/** Twenty-four elements show thousands of rows: each takes the text and the place of the row that it stands for. */
function draw() {
  list.style.cssText = `position: relative; height: ${length * ROW_PX}px`;
  const first = Math.max(0, Math.min(length - pool.length, Math.floor(scrollY / ROW_PX) - 3));
  for (let at = first; at < first + pool.length; at++) {
    const row = pool[at % pool.length];
    if (row.dataset.at === `${at}`) continue;
    row.dataset.at = at;
    row.style.cssText = `position: absolute; margin: 0; transform: translateY(${at * ROW_PX}px)`;
    if (row.firstChild) row.firstChild.data = sentence(at);
    else row.append(sentence(at));
  }
  if (first + 2 * pool.length > length) length += 100;
}

list.append(...pool);
draw();
addEventListener('scroll', draw);

const expectRows = (what) => {
  check(`${what}: elements`, list.children.length, pool.length);
  pool.forEach((row, at) => {
    check(`${what}: element ${at}`, list.children[at], row);
    check(`${what}: texts of element ${at}`, row.childNodes.length, 1);
    check(`${what}: text of element ${at}`, row.textContent, sentence(Number(row.dataset.at)));
  });
};

offerSelfTest(async () => {
  expectRows('as it came');
  for (const top of [300, 900, 3000, 8000, 8200, 16_000, 500]) {
    scrollTo(0, top);
    await settle();
    expectRows(`at ${top}`);
    check(`at ${top}: where it is`, scrollY > 0 && pool.some((row) => Number(row.dataset.at) * ROW_PX >= scrollY), true);
  }
  scrollTo(0, 0);
  await settle();
  expectRows('back at the top');
});
