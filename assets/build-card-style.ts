import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');

/** The style sheet of cards with the colours and type that it imports, without comments. */
export function buildCardStyle(): string {
  const card = read('components/card.css');
  const own = card.replace('@import "../assets/tokens.css";', '');
  if (own === card)
    throw new Error('components/card.css: imports no tokens; put the @import in its first line');
  return `${read('assets/tokens.css')}${own}`
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}
