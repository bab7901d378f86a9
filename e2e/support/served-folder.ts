/** A host of static files whose folder can be exchanged, and which can be out of reach. */
import { readFile } from 'node:fs/promises';
import { type Server, type ServerResponse, createServer } from 'node:http';
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
  /** Files besides those of the folder, of which ranges are answered, unless they are not. */
  readonly ranged = new Map<string, Uint8Array>();
  answersRanges = true;
  /** Requests for them that are answered; those that follow wait for ever. */
  answersMost = Infinity;
  /** Bytes of them that were sent. */
  sent = 0;
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
      const bytes = this.ranged.get(name);
      if (bytes) return this.#answer(bytes, request.headers.range, response);
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

  #answer(bytes: Uint8Array, range: string | undefined, response: ServerResponse): void {
    this.answersMost -= 1;
    if (this.answersMost < 0) return;
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    if (!this.answersRanges || from === '') {
      this.sent += bytes.length;
      response.end(bytes);
      return;
    }
    const part = bytes.subarray(Number(from), Number(to) + 1);
    this.sent += part.length;
    const last = Number(from) + part.length - 1;
    response.writeHead(206, { 'content-range': `bytes ${from}-${last}/${bytes.length}` });
    response.end(part);
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
