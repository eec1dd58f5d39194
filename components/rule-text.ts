/** What a rule of extraction looks at, in words for readers. By the part of its name before the stroke. */
const RULES: Readonly<Record<string, string>> = {
  'places/gazetteer': 'It is in the list of places.',
  'places/in-name': 'It is in the list of places, and stands inside a longer name.',
  places: 'The words around it are those of a place.',
  'people/short-name': 'It is the short form of a full name in the same article.',
  people: 'The words around it are those of a person.',
  'organizations/acronym': 'It is the short form of a name in the same article.',
  organizations: 'It is built like the name of a body, or the article says that it is one.',
  agreements: 'It is built like the name of an agreement.',
  acronyms: 'It is the short form of a name in the same article.',
  'unlisted-places': 'The words around it are those of a place.',
  names: 'The words of the name and around it are those of such names.',
};

/** Why words were taken for a name. `rule` may be several, the first of which found it. */
export function ruleText(rule: string): string {
  const [first = ''] = rule.split(/[\s,+]+/);
  return RULES[first] ?? RULES[first.split('/')[0] ?? ''] ?? 'It is built like such a name.';
}
