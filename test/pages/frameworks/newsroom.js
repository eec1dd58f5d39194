/**
 * One page in several frameworks: what it shows in each state, as markup, so that each can be compared with it.
 * Texts stand in several text nodes each, as frameworks make them.
 */
export const FIRST = {
  route: 'Almaty',
  count: 1,
  hasAside: true,
  rows: ['Almaty', 'Taraz', 'Aktau', 'Shymkent', 'Brussels'].map((city, id) => ({ id, city })),
};

export const sentenceOf = ({ id, city }) => ['In ', city, ` they counted ${id} votes.`];

export function markupOf({ route, count, hasAside, rows }) {
  const items = rows.map((row) => `<li data-row="${row.id}">${sentenceOf(row).join('')}</li>`).join('');
  const aside = hasAside ? '<aside><p>Kazakhstan wrote to Brussels.</p></aside>' : '';
  return `<main><h1>News from ${route}</h1><ul>${items}</ul>${aside}<button>Read ${count} times</button></main>`;
}
