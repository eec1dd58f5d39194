/**
 * The page's own ruler: where the lines under its names have to be, found without the extension's code, and how far the
 * painted ones are from there. Names stand in `.name`; `data-line` around them says on which side the line belongs.
 */
const LINE = 2;
const TOLERANCE = 1;

/** All elements of the document and of its open roots. */
function* elementsUnder(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const isOurs = element.parentElement === document.documentElement;
    if (element.shadowRoot && !isOurs) yield* elementsUnder(element.shadowRoot);
  }
}

const rectOf = ({ left, right, top, bottom }) => ({ left, right, top, bottom });

/** The rectangle around some points. */
function around(points) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function strip({ left, right, top, bottom }, side, thick) {
  if (side === 'left') return { left, right: left + thick, top, bottom };
  if (side === 'right') return { left: right - thick, right, top, bottom };
  if (side === 'top') return { left, right, top, bottom: top + thick };
  return { left, right, top: bottom - thick, bottom };
}

/** The lines that a name ought to have, each with points along it, by which one can ask what lies there. */
function linesOf(name) {
  const probes = [...name.querySelectorAll('i')].map((probe) => probe.getBoundingClientRect());
  if (probes.length === 4) {
    const corners = probes.map(({ left, top }) => ({ x: left, y: top }));
    const [from, to, above, beyond] = corners;
    const at = (part) => ({
      x: (from.x + above.x) / 2 + (to.x - from.x) * part,
      y: (from.y + above.y) / 2 + (to.y - from.y) * part,
    });
    return [{ box: around([from, to, above, beyond]), points: [0.1, 0.3, 0.5, 0.7, 0.9].map(at), whole: true }];
  }
  const side = name.closest('[data-line]')?.dataset.line ?? 'bottom';
  const thick = LINE * Number(name.closest('[data-scale]')?.dataset.scale ?? 1);
  const boxes = name.matches('[data-joined]') ? [name.getBoundingClientRect()] : [...name.getClientRects()];
  return boxes
    .filter(({ width, height }) => width >= 1 && height >= 1)
    .map((box) => {
      const line = strip(box, side, thick);
      const points = [];
      const flat = line.right - line.left > line.bottom - line.top;
      for (let x = flat ? line.left + 0.5 : (line.left + line.right) / 2; x < line.right; x += flat ? 1 : 1e9)
        for (let y = flat ? (line.top + line.bottom) / 2 : line.top + 0.5; y < line.bottom; y += flat ? 1e9 : 1)
          points.push({ x, y });
      return { box: line, points, flat };
    });
}

const isInView = ({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

/** Whether something that paints lies over a name at a point, or the name is cut off there. */
function isSeenAt(name, { x, y }) {
  for (const hit of name.getRootNode().elementsFromPoint(x, y)) {
    if (name.contains(hit)) return true;
    const clip = clipOf(name);
    if (hit.contains(name)) return clip === null || (clip !== hit && clip.contains(hit)); // else it is cut off here
    const { backgroundColor, backgroundImage } = getComputedStyle(hit);
    if (backgroundImage !== 'none' || !/, 0\)$/.test(backgroundColor) || hit.matches('iframe, img')) return false;
  }
  return false;
}

/** The nearest element around a name that cuts it off. */
function clipOf(name) {
  for (let at = name.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflow, clipPath } = getComputedStyle(at);
    if (overflow !== 'visible' || clipPath !== 'none') return at;
  }
  return null;
}

/** What of a line can be seen; `null`: none. `undefined`: it is cut along, or nobody can say. */
function seenPart(name, { box, points, whole, flat }) {
  if (name.closest('[data-unseen]') || getComputedStyle(name).visibility !== 'visible') return null;
  if (!points.every(isInView)) return undefined;
  const seen = points.filter((point) => isSeenAt(name, point));
  if (seen.length === 0) return null;
  if (seen.length === points.length) return box;
  if (whole) return undefined;
  const part = around(seen);
  return flat
    ? { ...box, left: Math.max(box.left, part.left - 0.5), right: Math.min(box.right, part.right + 0.5) }
    : { ...box, top: Math.max(box.top, part.top - 0.5), bottom: Math.min(box.bottom, part.bottom + 0.5) };
}

function paintedMarks() {
  const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
  return roots
    .flatMap((root) => [...root.querySelectorAll('.mark')])
    .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
    .map((mark) => rectOf(mark.getBoundingClientRect()));
}

const off = (one, other) =>
  Math.max(...['left', 'right', 'top', 'bottom'].map((edge) => Math.abs(one[edge] - other[edge])));
const tell = (box) => Object.values(box).map((edge) => edge.toFixed(1)).join(' ');

/** What is wrong now, one line each. */
function problems() {
  const marks = paintedMarks();
  const wrong = [];
  const explained = new Set();
  const names = [...elementsUnder(document)].filter((element) => element.matches('.name'));
  for (const name of names) {
    for (const line of linesOf(name)) {
      const expected = seenPart(name, line);
      const cut = expected && expected !== line.box;
      const tolerance = TOLERANCE + (cut ? 1 : 0);
      const near = marks.findIndex((mark) => off(mark, expected ?? line.box) <= tolerance);
      if (near >= 0) explained.add(near);
      const where = `${name.textContent} in #${name.closest('[id]')?.id ?? name.getRootNode().host?.id}`;
      if (expected === null && near >= 0) wrong.push(`${where} is not to be seen, and has a mark`);
      if (expected && near < 0) {
        const best = marks.toSorted((one, other) => off(one, expected) - off(other, expected))[0];
        wrong.push(`${where}: expected ${tell(expected)}, nearest ${best ? tell(best) : 'none'}`);
      }
      if (expected === undefined) {
        const partial = marks.findIndex((mark) => off(mark, line.box) <= tolerance);
        if (partial >= 0) explained.add(partial);
        // Out of view or cut along: anything on it is its own.
        marks.forEach((mark, at) => {
          if (mark.bottom > line.box.top - 1 && mark.top < line.box.bottom + 1 && mark.right > line.box.left - 1 && mark.left < line.box.right + 1) explained.add(at);
        });
      }
    }
  }
  marks.forEach((mark, at) => {
    if (!explained.has(at)) wrong.push(`a mark without a name: ${tell(mark)}`);
  });
  return wrong;
}

/** After the browser has painted a frame. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  });

/** What is wrong in each of the frames after `act`. */
async function problemsAfter(act, frames) {
  act();
  const wrong = [];
  for (let frame = 0; frame < frames; frame++) {
    await painted();
    wrong.push(...problems().map((problem) => `frame ${frame}: ${problem}`));
  }
  return wrong;
}

Object.assign(window, { glue: { problems, problemsAfter, painted } });
