/**
 * Several files on their way into a case: each is read in turn, shown with what it says of itself, and kept when
 * the reader says so. It can be stopped at any time; what was read by then stays.
 */
import type { ArticleId, ArticleLanguage } from '../../article/article';
import { capturesOf, sameText } from '../../case/captures';
import { sha256Of } from '../../case/hash';
import type { OriginalFile, WayIn } from '../../case/records';
import { isOffered } from '../../format/page/formats';
import type { PageDay, PageFault } from '../../format/page/page';
import type { CaseSession } from '../cases/case-session.svelte';
import { nameOf } from '../cases/own-names';
import { type ChosenDay, publicationOf, publisherOf, readDay } from '../cases/publication';
import { headlineOf, languageOf } from '../cases/text-in';
import { pause } from './pause';
import { type GivenFile, PageReader } from './read-page';

export type IncomingState =
  /** Not read yet. */
  | 'waiting'
  | 'ready'
  /** The text is here already, or came in with an earlier file. */
  | 'same'
  | 'failed'
  /** The reader stopped before it. */
  | 'left'
  | 'kept';

/** A file that comes in, with the fields that can be corrected before it is kept. */
export class IncomingPage {
  readonly name: string;
  readonly given: GivenFile;
  state = $state<IncomingState>('waiting');
  fault = $state<PageFault | 'refused' | null>(null);
  text = $state.raw('');
  days = $state.raw<readonly PageDay[]>([]);
  isOrderOpen = $state.raw(false);
  original: OriginalFile | null = null;
  /** Of its text. */
  sha256 = '';
  headline = $state('');
  publisher = $state('');
  address = $state('');
  language = $state<ArticleLanguage>('ar');
  day = $state.raw<ChosenDay | null>(null);
  isWanted = $state(true);
  /** What has the same text. */
  same = $state.raw('');
  /** Captures of its address that the case has. */
  captures = $state(0);
  /** The article that it became. */
  article = $state.raw<ArticleId | null>(null);

  constructor(given: GivenFile) {
    this.given = given;
    this.name = given.name;
  }

  get isAddressWrong(): boolean {
    const address = this.address.trim();
    return address !== '' && !/^https?:\/\/./iu.test(address);
  }

  /** It will be added. */
  get isKeeping(): boolean {
    return this.state === 'ready' && this.isWanted && !this.isAddressWrong;
  }
}

/** Beside a saved page, browsers keep its pictures, scripts and frames in a folder. */
const isBeside = (path: string): boolean => /(?:^|\/)[^/]*_(?:files|fichiers)\//iu.test(path);

/** A file that was chosen by itself is tried whatever it is; a folder holds pictures and scripts, too. */
export const isPage = ({ name }: GivenFile): boolean =>
  !name.includes('/') || (isOffered(name) && !isBeside(name));

export class Intake {
  readonly #work: CaseSession;
  readonly #how: WayIn;
  readonly #reader: Pick<PageReader, 'read' | 'close'>;
  readonly #stopping = new AbortController();
  readonly pages: readonly IncomingPage[];
  /** Files of a folder that are no pages. */
  readonly ignored: number;
  /** Files that were looked at. */
  done = $state(0);
  isReading = $state(true);
  isKeeping = $state(false);
  /** Articles that were added. */
  kept = $state(0);

  /** @param reader for tests. */
  constructor(
    work: CaseSession,
    files: readonly GivenFile[],
    how: WayIn,
    reader: Pick<PageReader, 'read' | 'close'> = new PageReader(),
  ) {
    this.#work = work;
    this.#reader = reader;
    this.#how = how;
    this.pages = files.filter(isPage).map((file) => new IncomingPage(file));
    this.ignored = files.length - this.pages.length;
  }

  /** Files that the reader stopped before. */
  get left(): number {
    return this.pages.filter(({ state }) => state === 'left').length;
  }

  /** Articles that will be added. */
  get wanted(): number {
    return this.pages.filter(({ isKeeping }) => isKeeping).length;
  }

  /** Reads all of them. Never rejects. */
  async read(): Promise<void> {
    const { signal } = this.#stopping;
    for (const page of this.pages) {
      try {
        await this.#readOne(page, signal);
      } catch {
        if (!signal.aborted) [page.state, page.fault] = ['failed', 'broken'];
      }
      if (signal.aborted) break;
      this.done += 1;
      await pause();
    }
    for (const page of this.pages) if (page.state === 'waiting') page.state = 'left';
    this.isReading = false;
    this.#reader.close();
  }

  /** Ends the reading, or the adding; what was read stays in the list, what was added in the case. */
  stop(): void {
    this.#stopping.abort();
    this.isKeeping = false;
  }

  /** Adds what is wanted, in the order of the list. */
  async keep(): Promise<void> {
    this.isKeeping = true;
    for (const page of this.pages.filter(({ isKeeping }) => isKeeping)) {
      if (!this.isKeeping) return;
      const published = publicationOf(page.text, page.day, '');
      const address = page.address.trim();
      const { result, id } = await this.#work.addArticle({
        text: page.text,
        file: page.name.slice(page.name.lastIndexOf('/') + 1),
        how: this.#how,
        language: page.language,
        publisher: nameOf(page.publisher.trim()),
        headline: page.headline.trim(),
        address: address === '' ? null : address,
        published,
        original: page.original ?? undefined,
      });
      if (result.ok) {
        [page.state, page.article] = ['kept', id];
        this.kept += 1;
      } else {
        [page.state, page.fault] = ['failed', 'refused'];
      }
      await pause();
    }
    this.isKeeping = false;
  }

  async #readOne(page: IncomingPage, signal: AbortSignal): Promise<void> {
    const read = await this.#reader.read(page.given, signal);
    if (!read.ok) {
      [page.state, page.fault] = ['failed', read.fault];
      return;
    }
    // Documents and dates are read in tasks of their own.
    await pause();
    const { text, days, isOrderOpen, ...said } = read.page;
    const language = languageOf(text);
    const sha256 = await sha256Of(text);
    const here = sameText(this.#work.case, sha256);
    const earlier = this.pages.find((one) => one.sha256 === sha256);
    const same = here ? here.headline || here.file : earlier && (earlier.headline || earlier.name);
    page.text = text;
    page.days = days;
    page.isOrderOpen = isOrderOpen;
    page.original = read.original;
    page.language = language;
    page.headline = said.headline || headlineOf(text);
    page.publisher = said.publisher || publisherOf(text);
    page.address = said.address ?? '';
    await pause();
    page.day = readDay({ text, language }, days);
    page.captures = capturesOf(this.#work.case, said.address).length;
    page.same = same ?? '';
    page.state = same === undefined ? 'ready' : 'same';
    page.sha256 = sha256;
  }
}
