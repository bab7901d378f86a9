/** Makes events of what rows say: each is its own source, and leads back to its line. */
import type { Bilingual } from '../../article/article';
import type { PlaceId } from '../../gazetteer/places';
import { PLACES } from '../../gazetteer/places';
import { isReversedIn } from '../../time/bounds';
import { edtf as parsed } from '../../time/edtf/parse';
import { DEFAULT_ZONE } from '../../time/zone';
import type { GivenModel, Row } from '../format';
import { MAX_CELL } from './cells';
import { clipped } from './clipped';
import type { Draft, OnFault } from './draft';
import type { MadeEvent } from './made-event';
import { Names, slugOf } from './names';
import { lineId, onLine } from './row-place';
import type { RowTexts } from './row-text';

const MAX_TITLE = 160;
const MAX_ID = 200;
const MAX_LIST = 50;

/** One text where both languages say the same: a large table has it a million times. */
const compact = ({ ar, en }: Bilingual): string | Bilingual => (ar === en ? ar : { ar, en });

const clippedWords = (words: string | Bilingual): string | Bilingual =>
  typeof words === 'string'
    ? clipped(words, MAX_CELL - 1)
    : compact({ ar: clipped(words.ar, MAX_CELL - 1), en: clipped(words.en, MAX_CELL - 1) });

const firstSentence = (note: string): string =>
  /^[^\n.؟?!]+[.؟?!]?/u.exec(note)?.[0].trim() ?? note;

/** A title for a row that has none: how its note begins, else what and where. */
function titleOf({ title, kind, places }: Draft, note: string): string | Bilingual | null {
  if (typeof title !== 'string') {
    const { ar, en } = title;
    if (ar.trim() !== '' || en.trim() !== '') {
      return compact({ ar: clipped(ar, MAX_TITLE * 4), en: clipped(en, MAX_TITLE * 4) });
    }
  } else if (title !== '') return clipped(title, MAX_TITLE * 4);
  if (note !== '') return clipped(firstSentence(note), MAX_TITLE);
  const said = [kind, places[0]?.name ?? ''].filter((words) => words !== '');
  return said.length > 0 ? clipped(said.join(' · '), MAX_TITLE) : null;
}

const withReason = (place: Bilingual, because: Bilingual | null): Bilingual =>
  because ? { ar: `${because.ar}؛ ${place.ar}`, en: `${because.en}; ${place.en}` } : place;

const isWeb = (link: string): boolean => /^https?:\/\/\S+$/.test(link) && link.length < 2000;

/** A date of two clocks, one of them that of the place, may end before it starts. */
function isReversed(edtf: string | null, place: string | undefined): boolean {
  if (edtf === null || !edtf.includes('T') || !/\/|\.\./.test(edtf)) return false;
  const zone = PLACES.get(place as PlaceId)?.zone ?? DEFAULT_ZONE;
  return isReversedIn(parsed(edtf), zone);
}

export class ModelMaker {
  readonly #names = new Names();
  readonly #texts: RowTexts;
  readonly #file: string;
  readonly #article: string;

  constructor(file: string, texts: RowTexts) {
    this.#file = file;
    this.#article = slugOf(`table ${file}`);
    this.#texts = texts;
  }

  /** The id of a row's event. */
  static idOf({ id }: Draft, { line }: Row): string {
    return id === null || id === '' ? lineId(line) : id.slice(0, MAX_ID);
  }

  /** Null where the row makes none, which has been told. */
  event(draft: Draft, row: Row, onFault: OnFault): MadeEvent | null {
    const said = this.#said(draft, onFault);
    if (!said) return null;
    const { note, words, ...named } = said;
    const { killed, injured, edtf, link, means } = draft;
    return {
      id: ModelMaker.idOf(draft, row),
      article: this.#article,
      ...named,
      stated: {
        edtf,
        basis: withReason(onLine(row.line, this.#file), draft.because),
        ...(isWeb(link) && { evidence: [{ kind: 'outside', note: link, address: link }] }),
      },
      ...(means.length > 0 && { means }),
      ...((killed || injured) && {
        casualties: { state: stateOf(killed, injured), killed, injured },
      }),
      quotes: [this.#texts.add(row, words)],
      ...(words !== '' && { note }),
    };
  }

  /** Takes in the names of a row without making its event. Null where there is none, which has been told. */
  takesIn(draft: Draft, onFault: OnFault): 'taken-in' | null {
    return this.#said(draft, onFault) && 'taken-in';
  }

  /** The words and names of a row; null where it makes no event. */
  #said(draft: Draft, onFault: OnFault) {
    const note = clippedWords(draft.note);
    const words = typeof note === 'string' ? note : note.en.trim() === '' ? note.ar : note.en;
    const title = titleOf(draft, words.trim());
    if (title === null) {
      onFault('no-title', '', '', false);
      return null;
    }
    const names = this.#names;
    const places = draft.places.map(
      (place) => ({ place: names.place(place), role: 'at' }) as const,
    );
    if (isReversed(draft.edtf, places[0]?.place)) {
      onFault('not-a-date', '', draft.edtf ?? '', false);
      return null;
    }
    const kind = names.kind(draft.kind === '' ? 'incident' : clipped(draft.kind, MAX_TITLE));
    const claims = draft.claims.slice(0, MAX_LIST).map(({ role, actor, to }) => ({
      role,
      actor: names.actor(clipped(actor === '' ? this.#file : actor, MAX_TITLE)),
      to: to === null ? null : names.actor(clipped(to, MAX_TITLE)),
      named: to === null ? null : clipped(to, MAX_TITLE),
    }));
    return { note, words, kind, title, places, ...(claims.length > 0 && { claims }) };
  }

  /** What is around the events. */
  around(): Omit<GivenModel, 'events'> {
    const { places, actors, kinds } = this.#names;
    const article = {
      id: this.#article,
      file: this.#file,
      language: this.#texts.language,
      publisher: { ar: this.#file, en: this.#file },
      headline: this.#file,
      text: this.#texts.text,
    };
    return { articles: [article], places, actors, kinds };
  }
}

type Range = Draft['killed'];
const stateOf = (killed: Range, injured: Range): 'none-reported' | 'reported' =>
  (killed?.max ?? killed?.min ?? 0) === 0 && (injured?.max ?? injured?.min ?? 0) === 0
    ? 'none-reported'
    : 'reported';
