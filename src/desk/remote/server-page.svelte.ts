/** The way to the events of a server: asked without a name first, then with that of the reader. */
import { RemoteFault } from '../../source/remote/fault';
import type { ConnectionOptions, Login } from '../../source/remote/connection';
import { RemoteSource } from '../../source/remote/remote-source';
import { queryTerms } from '../../source/search-words';
import { DEFAULT_VIEW, readView } from '../address/url';
import type { DeskDefaults } from '../desk.svelte';
import type { LoadMany } from '../open/dataset-of';
import { openServer } from './open-server';
import { ServerDesk } from './server-desk.svelte';

/** Where the events are, as the build was told. */
export type ServerAddress = Pick<ConnectionOptions, 'url' | 'database' | 'limits'>;

export type Phase =
  | { readonly kind: 'asking' }
  /** @property isRefused the reader has given a login that was refused. */
  | { readonly kind: 'signIn'; readonly isRefused: boolean }
  | { readonly kind: 'failed'; readonly fault: RemoteFault }
  | { readonly kind: 'open'; readonly server: ServerDesk };

/** What was found is known to the server alone. */
const FOUND = new Uint8Array();

const asFault = (error: unknown): RemoteFault =>
  error instanceof RemoteFault ? error : new RemoteFault('failed', String(error));

export class ServerPage {
  readonly address: ServerAddress;
  readonly #defaults: DeskDefaults;
  readonly #loadMany: LoadMany;
  /** Kept here alone: gone with the page. */
  #login: Login | null = null;
  phase = $state.raw<Phase>({ kind: 'asking' });

  constructor(address: ServerAddress, { language, theme }: DeskDefaults, loadMany: LoadMany) {
    this.address = address;
    this.#loadMany = loadMany;
    this.#defaults = {
      language,
      theme,
      search: () => ({ find: (query) => (queryTerms(query).length > 0 ? FOUND : null) }),
    };
  }

  /** @param search of the address of the page. */
  async open(search: string): Promise<void> {
    this.phase = { kind: 'asking' };
    try {
      this.phase = await this.#open(search);
    } catch (error) {
      const fault = asFault(error);
      this.phase =
        fault.kind === 'login'
          ? { kind: 'signIn', isRefused: this.#login !== null }
          : { kind: 'failed', fault };
    }
  }

  /** Asks again what failed or is not whole; what is shown stays until there is an answer. */
  async retry(server: ServerDesk, search: string): Promise<void> {
    if (!server.isOpenedInPart) {
      server.retry();
      return;
    }
    try {
      this.phase = await this.#open(search);
    } catch (error) {
      server.fault = asFault(error);
    }
  }

  async #open(search: string): Promise<Phase> {
    const session = crypto.randomUUID();
    const source = new RemoteSource({ ...this.address, login: this.#login, session });
    const [opened, many] = await Promise.all([openServer(source, search), this.#loadMany()]);
    const server = new ServerDesk(opened, many, this.#defaults, (picture) => {
      const { view, ignored } = readView(search, picture);
      // What needs all events in the page is not offered here.
      const { open: _open, case: _case, ...shown } = view;
      const { mode, published } = DEFAULT_VIEW;
      return { view: { ...shown, mode, published }, ignored };
    });
    return { kind: 'open', server };
  }

  signIn(login: Login, search: string): Promise<void> {
    this.#login = login;
    return this.open(search);
  }

  /** Asks for the name again, for instance when it has lost its rights. */
  signOut(): void {
    this.#login = null;
    this.phase = { kind: 'signIn', isRefused: false };
  }
}
