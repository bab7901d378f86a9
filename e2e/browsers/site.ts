/** The built page and a page that embeds the module, served to the browsers of this run. */
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { mounting, placeFor } from '../support/embed';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Two timelines on a page, the second wider than the first, among styles that mean no good. */
const GUEST = `<!doctype html><html lang="en"><head><title>Another page</title>
<style>*:not(html, head, head *, body, div, script) { fill: red !important; display: block !important }</style>
</head><body><h1>Another page</h1>${placeFor('one', 'width: 330px; height: 460px')}
${placeFor('two', 'height: 380px')}${mounting('one')}${mounting('two', '{ language: "ar", theme: "dark" }')}
</body></html>`;

export interface Site {
  readonly address: string;
  close(): void;
}

export async function openSite(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    const name = path === '/' ? 'index.html' : path;
    const body =
      path === '/guest.html' ? Promise.resolve(GUEST) : readFile(join(DIST, decodeURI(name)));
    body.then(
      (content) => {
        response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
