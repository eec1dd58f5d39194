import { FIRST, markupOf } from './newsroom.js';
import { problems } from './watch.js';

/** Long enough for whoever watches the page to do what they do after a change. */
export async function settle() {
  for (let frames = 0; frames < 2; frames++) await new Promise((next) => requestAnimationFrame(next));
  await new Promise((next) => setTimeout(next, 20));
}

export function check(what, found, expected) {
  if (found !== expected) problems.push(`${what}: ${found} is not ${expected}`);
}

/** Makes a page's test its own: `window.selfTest()` says "passed" or what went wrong. */
export function offerSelfTest(run) {
  window.selfTest = async () => {
    try {
      await run();
    } catch (error) {
      problems.push(`thrown: ${error?.stack ?? error}`);
    }
    return problems.length === 0 ? 'passed' : problems.join('\n');
  };
}

/** React leaves comments between the texts that it takes over from a server. */
const shown = (root) => root.innerHTML.replaceAll('<!-- -->', '');

/** What each framework does to its own nodes: `show` brings a state to the page, at once or soon. */
export async function testNewsroom(root, { show, mount, unmount, hydrate }) {
  let state = FIRST;
  const turn = async (what, change) => {
    state = { ...state, ...change };
    show(state);
    await settle();
    check(what, shown(root), markupOf(state));
  };
  const rowsById = () => new Map([...root.querySelectorAll('li')].map((row) => [row.dataset.row, row]));
  const expectSameNodes = (what, before) => {
    for (const [id, row] of rowsById()) check(`${what}, row ${id} kept`, before.get(id), row);
  };

  check('as it came', shown(root), markupOf(state));
  const served = rowsById();
  const texts = [...root.querySelector('li').childNodes];
  if (hydrate) {
    hydrate();
    await settle();
    check('taken over', shown(root), markupOf(state));
    expectSameNodes('taken over', served);
  }
  root.querySelector('button').click();
  await settle();
  state = { ...state, count: state.count + 1 };
  check('clicked', shown(root), markupOf(state));

  const cities = ['Aktau', 'Kazakhstan', 'Taraz', 'Brussels', 'Almaty'];
  await turn('texts updated', { rows: state.rows.map((row) => ({ ...row, city: cities[row.id] })) });
  expectSameNodes('texts updated', served);
  root.querySelector('li').childNodes.forEach((text, at) => check(`text node ${at} kept`, text, texts[at]));
  await turn('rows reordered', { rows: state.rows.toReversed() });
  expectSameNodes('rows reordered', served);
  await turn('a part unmounted', { hasAside: false });
  await turn('a part mounted', { hasAside: true });
  await turn('rows removed', { rows: state.rows.slice(2) });
  const more = Array.from({ length: 30 }, (_, at) => ({ id: at + 10, city: cities[at % cities.length] }));
  await turn('rows added between', { rows: [...state.rows.slice(0, 1), ...more, ...state.rows.slice(1)] });
  for (const route of cities.slice(1, 4)) await turn(`route ${route}`, { route, rows: route === 'Taraz' ? [] : state.rows });
  await turn('rows back', { rows: FIRST.rows });
  unmount();
  await settle();
  check('unmounted', root.innerHTML, '');
  mount(state);
  await settle();
  check('mounted again', shown(root), markupOf(state));
}
