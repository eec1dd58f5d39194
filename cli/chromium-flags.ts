/**
 * Starts Chromium with one unpacked extension and without traffic of its own: the other flags alone leave look-ups
 * for accounts and updates; the resolver rule stops those as well.
 */
export function chromiumFlags(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ];
}
