/** Why there is nothing to show, and what to do. */
export function Notice({ text }: { text: string }) {
  return (
    <>
      <h1>Library</h1>
      <p class="state" role="status">
        {text}
      </p>
    </>
  );
}

export const UNREADABLE = 'The library cannot be read. Reload this page.';
