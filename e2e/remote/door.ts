/** What stands before a server, as the proxy of docs/scale.md does: only one page may ask, and is told so. */
import { once } from 'node:events';
import {
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export class Door {
  /** Address of the server behind it. */
  target: string;
  /** Origin of the page that may ask. */
  origin = '';
  /** Statements that were asked, in order. */
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(target: string) {
    this.target = target;
    this.#server = createServer((asked, answer) => this.#pass(asked, answer));
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    answer.setHeader('Access-Control-Allow-Origin', this.origin);
    answer.setHeader('Access-Control-Allow-Headers', 'X-ClickHouse-User, X-ClickHouse-Key');
    if (asked.method === 'OPTIONS') {
      answer.writeHead(204).end();
      return;
    }
    const pieces: Buffer[] = [];
    asked.on('data', (piece: Buffer) => pieces.push(piece));
    asked.on('end', () => {
      const body = Buffer.concat(pieces);
      this.asked.push(body.toString());
      this.#forward(asked, body, answer);
    });
  }

  #forward({ url = '/', headers }: IncomingMessage, body: Buffer, answer: ServerResponse): void {
    const own = Object.entries(headers).filter(([name]) => name.startsWith('x-clickhouse'));
    const behind = request(`${this.target}${url}`, {
      method: 'POST',
      headers: { ...Object.fromEntries(own), 'content-length': body.length },
      agent: false,
    });
    behind.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502);
      response.pipe(answer);
    });
    behind.on('error', () => answer.writeHead(502).end());
    answer.on('close', () => behind.destroy());
    behind.end(body);
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
