/** What Playwright's and Puppeteer's pages have in common: enough to read the news with. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate<A, R>(run: (of: A) => R | Promise<R>, of: A): Promise<R>;
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  click(selector: string): Promise<void>;
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    wheel(...scroll: never[]): Promise<void>;
  };
  readonly keyboard: {
    press(key: never): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
    type(text: string): Promise<void>;
  };
  screenshot(options: { path: `${string}.png` }): Promise<unknown>;
  focusTab(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it; the same for Chromium and Firefox. */
export interface Reader {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<Tab>;
  /** The tab that the extension opened at one of its own pages. */
  tabAt(page: string): Promise<Tab>;
  /** `options.html` → its full address. */
  extensionUrl(page: string): string;
  /** Replaces everything in the extension's local storage. */
  store(values: Record<string, unknown>): Promise<void>;
  stored(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}
