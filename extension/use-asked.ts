import { useEffect, useState } from 'preact/hooks';

export type Asked<T> =
  | { readonly phase: 'asking' }
  | { readonly phase: 'answered'; readonly answer: T }
  | { readonly phase: 'failed' };

/** What a promise gives, asked once. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ phase: 'asking' });
  useEffect(() => {
    let isHere = true;
    ask().then(
      (answer) => isHere && setAsked({ phase: 'answered', answer }),
      () => isHere && setAsked({ phase: 'failed' }),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return asked;
}
