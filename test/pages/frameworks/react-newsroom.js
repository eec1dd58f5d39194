import { FIRST, sentenceOf } from './newsroom.js';

/** The newsroom as a React component; React itself is given, as there are two of it. */
export function makeNewsroom({ createElement: h, useState }, connect) {
  return function Newsroom({ first = FIRST }) {
    const [state, show] = useState(first);
    connect?.(show);
    const read = () => show((now) => ({ ...now, count: now.count + 1 }));
    return h(
      'main',
      null,
      h('h1', null, 'News from ', state.route),
      h('ul', null, state.rows.map((row) => h('li', { key: row.id, 'data-row': row.id }, ...sentenceOf(row)))),
      state.hasAside && h('aside', null, h('p', null, 'Kazakhstan wrote to Brussels.')),
      h('button', { onClick: read }, 'Read ', state.count, ' times'),
    );
  };
}
