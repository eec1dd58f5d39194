import './watch.js';
import { check, offerSelfTest, settle } from './self-test.js';

const inside = new Map();

/** A root that the page keeps to itself or not, a slot, and an attribute that its text follows. */
class NewsItem extends HTMLElement {
  static observedAttributes = ['city'];
  connected = 0;

  connectedCallback() {
    this.connected++;
    if (inside.has(this)) return;
    const root = this.attachShadow({ mode: this.hasAttribute('closed') ? 'closed' : 'open' });
    const line = document.createElement('p');
    line.append('From ', this.getAttribute('city'), ': ', document.createElement('slot'));
    root.append(line);
    inside.set(this, root);
  }

  attributeChangedCallback(_name, _old, city) {
    const line = inside.get(this)?.querySelector('p');
    if (line) line.childNodes[1].data = city;
  }
}
customElements.define('news-item', NewsItem);

const root = document.querySelector('#root');
const makeItem = (city, closed) => {
  const item = document.createElement('news-item');
  item.setAttribute('city', city);
  if (closed) item.setAttribute('closed', '');
  item.append('they wrote to Brussels.');
  return item;
};
const items = [makeItem('Almaty'), makeItem('Taraz', 'closed'), makeItem('Aktau'), makeItem('Shymkent', 'closed')];
root.append('News from Kazakhstan: ', ...items);

const expectItems = (what, cities) =>
  items.forEach((item, at) => {
    const own = inside.get(item);
    const city = cities[at];
    check(`${what}: inside ${at}`, own.innerHTML, `<p>From ${city}: <slot></slot></p>`);
    check(`${what}: texts inside ${at}`, own.firstChild.childNodes.length, 4);
    check(`${what}: slotted into ${at}`, own.querySelector('slot').assignedNodes()[0], item.firstChild);
    check(`${what}: around ${at}`, item.innerHTML, 'they wrote to Brussels.');
  });

offerSelfTest(async () => {
  const changes = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  for (const place of [document.body, ...inside.values()]) observer.observe(place, everything);
  expectItems('as it came', ['Almaty', 'Taraz', 'Aktau', 'Shymkent']);
  items.forEach((item) => item.setAttribute('city', 'Brussels'));
  await settle();
  expectItems('renamed', items.map(() => 'Brussels'));
  check('changes seen after renaming', changes.length, 2 * items.length);
  root.append(...items.toReversed());
  await settle();
  expectItems('reordered', items.map(() => 'Brussels'));
  check('connected', items.map(({ connected }) => connected).join(), '2,2,2,2');
  items[0].remove();
  items[1].replaceChildren('they wrote to Brussels.');
  await settle();
  root.append(items[0]);
  await settle();
  expectItems('one taken out and back', items.map(() => 'Brussels'));
  check('places where something changed', changes.every(({ target }) => root.contains(target) || inside.has(target.getRootNode().host)), true);
  observer.disconnect();
});
