import { useEffect, useState } from 'preact/hooks';

/** What a promise gave; `null` before, and if it failed: the page then goes without. Asked once. */
export function useAnswer<T>(ask: () => Promise<T | null>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isHere = true;
    ask().then(
      (given) => isHere && setAnswer(given),
      () => {}, // the background is gone after an update: this page will be closed
    );
    return () => {
      isHere = false;
    };
  }, []);
  return answer;
}
