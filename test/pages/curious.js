/** A page that wants to know which names its reader collects, and tries all it can. */
const counts = {};
let own = 0;
const count = (what) => {
  if (own === 0) counts[what] = (counts[what] ?? 0) + 1;
};

for (const { prototype } of [Node, Element, HTMLElement, Document, DocumentFragment, Range, Text, EventTarget, Selection, CSSStyleDeclaration, DOMTokenList, TreeWalker, IntersectionObserver, ResizeObserver, MutationObserver, Highlight]) {
  for (const [name, { value, writable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== 'function' || !writable || name === 'constructor') continue;
    prototype[name] = function (...given) {
      count(`called ${name}`);
      return value.apply(this, given);
    };
  }
}
for (const name of ['getComputedStyle', 'requestAnimationFrame', 'setTimeout', 'setInterval', 'postMessage', 'matchMedia']) {
  const was = window[name];
  window[name] = function (...given) {
    count(`called ${name}`);
    return was.apply(this, given);
  };
}
for (const type of ['message', 'error', 'securitypolicyviolation', 'toggle', 'beforetoggle', 'animationstart', 'transitionrun', 'focusin', 'selectionchange', 'slotchange'])
  addEventListener(type, () => count(`event ${type}`), true);

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const ours = (act) => {
  own++;
  try {
    return act();
  } finally {
    own--;
  }
};

/** Shows a word and writes down everything that can be seen from here. Nothing in it depends on the word itself. */
async function observe(word) {
  own++;
  for (const key of Object.keys(counts)) delete counts[key];
  const bait = document.querySelector('#bait');
  const tail = document.querySelector('#tail');
  const seen = { entries: new Set(), near: new Set() };
  const performed = new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) if (entryType !== 'event') seen.entries.add(`${entryType} ${name}`);
  });
  for (const type of PerformanceObserver.supportedEntryTypes) if (!/paint|event|long|soft|interaction/.test(type)) performed.observe({ type });
  const mutated = new MutationObserver((records) => {
    for (const { target, type } of records) if (target !== bait && target !== tail) counts[`mutation ${type} of ${target.nodeName}`] = 1;
  });
  mutated.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  bait.textContent = word;
  tail.style.height = '3000px';
  own--;
  await pause(1500);
  return ours(() => {
    const host = document.documentElement.lastElementChild;
    const before = [document.documentElement.scrollHeight, document.documentElement.scrollWidth];
    tail.style.height = '0px';
    bait.textContent = '';
    const after = [document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.body.scrollHeight];
    bait.textContent = word;
    for (let x = 2; x < innerWidth; x += 20)
      for (let y = 2; y < 60; y += 4) for (const { nodeName } of document.elementsFromPoint(x, y)) seen.near.add(nodeName);
    const found = window.find(word.slice(0, 4), true, false, true) && window.find(word.slice(0, 4), true, false, true) && getSelection().anchorNode.nodeName;
    getSelection().removeAllRanges();
    performed.disconnect();
    mutated.disconnect();
    const observed = {
      counts: { ...counts },
      before,
      after,
      children: [...document.documentElement.children].map(({ nodeName }) => nodeName),
      host: [host.attributes.length, host.childNodes.length, host.offsetHeight, host.offsetWidth, host.clientHeight, host.scrollHeight, host.getClientRects().length, JSON.stringify(host.getBoundingClientRect()), host.innerText, getComputedStyle(host).display, getComputedStyle(host).height, host.checkVisibility()],
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      animations: document.getAnimations().length,
      entries: [...seen.entries].sort(),
      near: [...seen.near].sort(),
      found,
      names: Object.keys(window).length,
      resources: performance.getEntriesByType('resource').length,
      text: document.documentElement.innerText.length,
      markup: document.documentElement.outerHTML.length,
    };
    return observed;
  });
}
Object.assign(window, { observe });
