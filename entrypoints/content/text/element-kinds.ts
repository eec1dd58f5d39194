/** What an element is to the text around it. */
export type ElementKind =
  /** Part of the line: its text goes on the text before it. */
  | 'inline'
  /** Its text stands alone. */
  | 'block'
  /** Its text is not for reading, or not ours to read; nothing is seen of it. */
  | 'unseen'
  /** Not read either, but something stands there: no name goes across it. */
  | 'object'
  /** A line break. */
  | 'break';

const KINDS: Readonly<Record<Exclude<ElementKind, 'block'>, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s slot small span strike ' +
    'strong sub sup time tt u wbr',
  unseen:
    'area base datalist head link map meta noscript param rp rt script source style template title track',
  object:
    'audio button canvas code embed iframe img input kbd math meter object output picture progress samp select svg ' +
    'textarea video',
  break: 'br',
};

const kinds = new Map<string, ElementKind>();
for (const [kind, names] of Object.entries(KINDS))
  for (const name of names.split(' ')) kinds.set(name, kind as ElementKind);

/** `<form><input name=localName>` makes a form answer with its input: forms are blocks, whatever they say. */
export function kindOf(element: Element): ElementKind {
  const name: unknown = element.localName;
  if (typeof name !== 'string') return 'block';
  return kinds.get(name) ?? 'block';
}

/** A superscript is a sign beside a word, not more of the word. */
export const isBesideLine = (name: string): boolean => name === 'sup' || name === 'sub';
