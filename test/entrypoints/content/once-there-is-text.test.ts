// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceThereIsText } from '../../../entrypoints/content/once-there-is-text.ts';

beforeEach(() => {
  vi.stubGlobal('top', {}); // in a frame
  vi.useFakeTimers();
  document.documentElement.innerHTML = '<head><title>An advertisement</title></head><body></body>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Counts how often it is run. */
function start(): { readonly times: number } {
  const run = vi.fn();
  onceThereIsText(run);
  return {
    get times() {
      return run.mock.calls.length;
    },
  };
}

const soon = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0); // for observers
  await vi.advanceTimersByTimeAsync(200);
};

it.each([
  '<p>text',
  'text',
  '<p hidden>text',
  '<details><p>text</details>',
  '<div><a href="/">text</a></div>',
  '<x-teaser></x-teaser>',
])('a frame with %s is run at once', (html) => {
  document.body.innerHTML = html;
  expect(start().times).toBe(1);
});

it.each([
  '',
  ' \n',
  '<div><img alt="text"></div>',
  '<script>text</script>',
  '<style>text</style><noscript>text</noscript>',
  '<button>text</button>',
])('a frame with nothing but "%s" waits', async (html) => {
  document.body.innerHTML = html;
  const run = start();
  await soon();
  expect(run.times).toBe(0);
});

it('the page on top does not wait', () => {
  vi.stubGlobal('top', window);
  expect(start().times).toBe(1);
});

it.each<[string, () => void]>([
  ['is put into it', () => document.body.append('text')],
  ['comes in an element', () => document.body.insertAdjacentHTML('beforeend', '<div><p>text</p></div>')],
  ['is written into a text without any', () => ((document.body.firstChild as Text).data = 'text')],
])('is run, once, when text %s', async (_, put) => {
  document.body.innerHTML = ' <div></div>';
  const run = start();
  await soon();
  put();
  await soon();
  expect(run.times).toBe(1);
  document.body.append('more');
  await soon();
  expect(run.times).toBe(1);
});

it('is run when text comes after other changes', async () => {
  const run = start();
  for (let change = 0; change < 3; change++) {
    document.body.append(document.createElement('div'));
    await soon();
  }
  expect(run.times).toBe(0);
  document.body.append('text');
  await soon();
  expect(run.times).toBe(1);
});

it('is run when text comes while the document was without a root element', async () => {
  const run = start();
  const root = document.documentElement;
  root.remove();
  await soon();
  expect(run.times).toBe(0);
  document.append(root);
  document.body.append('text');
  await soon();
  expect(run.times).toBe(1);
});

it('looks at a frame that changes all the time ten times a second', async () => {
  const run = start();
  const looks = vi.spyOn(document, 'createTreeWalker');
  for (let change = 0; change < 100; change++) {
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(run.times).toBe(0);
  expect(looks.mock.calls.length).toBeGreaterThan(5);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(10);
});
