import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Saved pages run no scripts and load nothing: what is measured is ours. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Serves the pages of a folder (`.html`, `.html.gz`) and gives their addresses. */
export async function serveFolder(folder: string): Promise<{ urls: Map<string, string>; close: () => void }> {
  const names = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name));
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    if (!names.includes(name)) return response.writeHead(404).end();
    const file = readFileSync(path.join(folder, name));
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', POLICY);
    return response.end(name.endsWith('.gz') ? gunzipSync(file) : file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    urls: new Map(names.map((name) => [name, `http://127.0.0.1:${port}/${encodeURIComponent(name)}`])),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
