/** A host of static files whose folder can be exchanged, and which can be out of reach. */
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export class Host {
  folder: string;
  isDown = false;
  /** Requests that found nothing, or nobody. */
  readonly missed: string[] = [];
  readonly #path: string;
  readonly #server: Server;

  /** @param path of the folder in the address: `/` or `/some/where/`. */
  constructor(folder: string, path: string) {
    this.folder = folder;
    this.#path = path;
    this.#server = createServer((request, response) => {
      const asked = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
      if (this.isDown) {
        this.missed.push(asked);
        request.socket.destroy();
        return;
      }
      const name = normalize(asked.startsWith(path) ? asked.slice(path.length) : '..');
      const file = name === '.' || name === '' ? 'index.html' : name;
      readFile(join(this.folder, file)).then(
        (body) => {
          response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
          response.end(body);
        },
        () => {
          this.missed.push(asked);
          response.writeHead(404).end();
        },
      );
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#path}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
