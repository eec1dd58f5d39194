import { makeNewsroom } from './react-newsroom.js';
import { offerSelfTest, testNewsroom } from './self-test.js';
import { problems } from './watch.js';

const onRecoverableError = (error) => problems.push(`React recovered: ${error.message}`);

/** Draws the newsroom in `#root`, or leaves what the server drew there until its test takes it over. */
export function runReactPage(React, { createRoot, hydrateRoot }, start) {
  const element = document.querySelector('#root');
  let show;
  const Newsroom = makeNewsroom(React, (next) => {
    show = next;
  });
  let root;
  const mount = (first) => {
    root = createRoot(element, { onRecoverableError });
    root.render(React.createElement(Newsroom, { first }));
  };
  const hydrate = () => {
    root = hydrateRoot(element, React.createElement(Newsroom), { onRecoverableError });
  };
  if (start === 'mount') mount();
  offerSelfTest(() =>
    testNewsroom(element, {
      mount,
      show: (state) => show(state),
      unmount: () => root.unmount(),
      hydrate: start === 'hydrate' ? hydrate : undefined,
    }),
  );
}
