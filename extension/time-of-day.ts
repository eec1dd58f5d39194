/** "14:35" or "2:35 PM", as the reader's browser writes it. */
export function timeOfDay(ms: number): string {
  return new Date(ms).toLocaleTimeString([], { timeStyle: 'short' });
}
