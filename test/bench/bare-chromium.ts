import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, runsAsRoot } from '../../cli/find-browser.ts';
import { flagsFor } from '../../cli/launch.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Chromium with the extension and nobody attached to its worker: a driver that waits for a worker delays its start. */
export interface BareChromium {
  readonly origin: string;
  open(url: string): Promise<BarePage>;
  /** Whether the extension's worker runs. */
  hasWorker(): Promise<boolean>;
  close(): Promise<void>;
}

export interface BarePage {
  send(method: string, params?: object): Promise<Answer>;
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export async function launchBareChromium(build: string): Promise<BareChromium> {
  const executable = findBrowser('chromium');
  if (executable === null) throw new Error('No Chromium: run this through npm, which finds or installs one.');
  const profile = await mkdtemp(path.join(tmpdir(), 'backgrounder-'));
  const extension = path.resolve(import.meta.dirname, '../../.output', build);
  const own = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=1200,900',
  ];
  const chromium = spawn(
    executable,
    [...flagsFor(extension), ...own, ...(runsAsRoot() ? ['--no-sandbox'] : []), 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { send, close } = await connect(await addressOf(chromium));
  return {
    origin: await originOf(send),
    async open(url) {
      const { targetId } = await send('Target.createTarget', { url });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const ask = (method: string, params = {}) => send(method, params, String(sessionId));
      return {
        send: ask,
        async evaluate<T>(expression: string): Promise<T> {
          const asked = { expression, awaitPromise: true, returnByValue: true };
          const { result } = await ask('Runtime.evaluate', asked);
          return (result as { value: T }).value;
        },
        close: async () => void (await send('Target.closeTarget', { targetId })),
      };
    },
    hasWorker: async () => (await workerOf(send)) !== undefined,
    async close() {
      const gone = new Promise((resolve) => chromium.once('exit', resolve));
      await send('Browser.close').catch(() => {}); // it may be gone before it answers
      await gone;
      close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let told = '';
    stderr?.on('data', (more) => {
      told += more;
      const [address] = /ws:\/\/\S+/.exec(told) ?? [];
      if (address) resolve(address);
    });
  });
}

type Send = (method: string, params?: object, session?: string) => Promise<Answer>;

async function connect(address: string): Promise<{ send: Send; close(): void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, { resolve(of: Answer): void; reject(cause: Error): void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  return { send, close: () => socket.close() };
}

/** `chrome-extension://…`, once its worker runs. */
async function originOf(send: Send): Promise<string> {
  for (;;) {
    const worker = await workerOf(send);
    if (worker) return worker.url.replace(/^(chrome-extension:\/\/[^/]+).*$/, '$1');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function workerOf(send: Send): Promise<{ readonly url: string } | undefined> {
  const { targetInfos } = await send('Target.getTargets');
  return (targetInfos as { type: string; url: string }[]).find(({ type }) => type === 'service_worker');
}
