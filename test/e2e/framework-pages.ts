import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const FOLDER = path.resolve(import.meta.dirname, '../pages/frameworks');
const POLICY =
  "default-src 'none'; script-src 'nonce-steppe'; require-trusted-types-for 'script'; report-uri /refused";

export interface FrameworkPages {
  /** "vue" → its address; `strict`: under a policy that allows its own script and nothing else. */
  url(page: string, policy?: 'strict'): string;
  /** What browsers reported as refused by the policy, since it was last asked. */
  takeReports(): string[];
  close(): void;
}

/** React 18 stands under another name beside React 19; its renderer asks for plain `react`. */
const reactOfItsRenderer: Plugin = {
  name: 'react-of-its-renderer',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'react' && importer?.includes('/react-dom18/')) return this.resolve('react18', importer);
    return null;
  },
};

/** One script per page, as a site would ship it. */
async function bundle(page: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'error',
    plugins: [reactOfItsRenderer],
    build: {
      write: false,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: path.join(FOLDER, `${page}.js`), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

async function contentOf(page: string): Promise<string> {
  if (page !== 'react-hydrating') return '';
  const { renderOnServer } = (await import(pathToFileURL(path.join(FOLDER, 'render-on-server.js')).href)) as {
    renderOnServer: () => string;
  };
  return renderOnServer();
}

const around = (page: string, content: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${page} – Steppe Courier</title>
<body><div id="root">${content}</div><script nonce="steppe" src="/${page}.js"></script></body></html>`;

/** Serves the pages of `test/pages/frameworks`, each bundled when it is first asked for. */
export async function serveFrameworkPages(): Promise<FrameworkPages> {
  let reports: string[] = [];
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = (page: string): Promise<string> => {
    const script = scripts.get(page) ?? bundle(page);
    scripts.set(page, script);
    return script;
  };
  const answer = async (address: URL): Promise<readonly [type: string, body: string] | null> => {
    const [, page, kind] = /^\/([a-z0-9-]+)\.(js|html)$/.exec(address.pathname) ?? [];
    if (page === undefined) return null;
    if (kind === 'js') return ['text/javascript; charset=utf-8', await scriptOf(page)];
    return ['text/html; charset=utf-8', around(page, await contentOf(page))];
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      let report = '';
      for await (const part of request) report += part;
      if (!report.includes('/favicon.ico')) reports.push(report); // Firefox asks for it by itself
      return response.writeHead(204).end();
    }
    const found = await answer(address);
    if (found === null) return response.writeHead(404).end(); // favicon and the like
    if (address.search === '?strict') response.setHeader('content-security-policy', POLICY);
    return response.setHeader('content-type', found[0]).end(found[1]);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (page, policy) => `${origin}/${page}.html${policy ? '?strict' : ''}`,
    takeReports() {
      const taken = reports;
      reports = [];
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
