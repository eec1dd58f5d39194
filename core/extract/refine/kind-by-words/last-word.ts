/** "Court" of "Supreme Court"; all of a name of one word. */
export function lastWord(surface: string): string {
  return surface.slice(surface.lastIndexOf(' ') + 1);
}
