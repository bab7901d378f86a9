/** Reads a row by what its columns are. */
import type { Cell, Row } from '../format';
import type { CellDate, CellDates } from './cell-date';
import { coordinatesOf, isPosition, numberOf, owned, textOf, unguarded } from './cells';
import type { Draft, DraftClaim, DraftPlace, OnFault } from './draft';
import { meansIn } from './names';
import type { Target } from './targets';

const two = (number: number): string => String(number).padStart(2, '0');

const NONE_STATED = /^(?:n\/?a|none|null|unknown|-+|غير معروف|غير محدد|لا يوجد)$/iu;

const NOBODY: readonly string[] = [];
/** Texts of which it is remembered whom they list. */
const REMEMBERED = 10_000;

/** Several in one cell: "SOHR; Deir Ezzor 24". */
class Lists {
  readonly #known = new Map<string, readonly string[]>();

  in(text: string): readonly string[] {
    if (text === '') return NOBODY;
    const known = this.#known.get(text);
    if (known) return known;
    const own = owned(text);
    const listed = own
      .split(/\s*[;؛|]\s*/u)
      .map((one) => one.trim())
      .filter((one) => one !== '' && !NONE_STATED.test(one));
    if (this.#known.size < REMEMBERED) this.#known.set(own, listed);
    return listed;
  }
}

export class ColumnRows {
  readonly #header: readonly string[];
  readonly #columns = new Map<Target, number>();
  readonly #dates: CellDates;
  readonly #ends: CellDates;
  readonly #lists = new Lists();

  constructor(
    header: readonly string[],
    targets: readonly (Target | null)[],
    datesOf: (column: number) => CellDates,
  ) {
    this.#header = header;
    for (const [at, target] of targets.entries()) {
      if (target !== null && !this.#columns.has(target)) this.#columns.set(target, at);
    }
    this.#dates = datesOf(this.#columns.get('date') ?? -1);
    this.#ends = datesOf(this.#columns.get('end') ?? -1);
  }

  #cell({ cells }: Row, target: Target): Cell {
    const at = this.#columns.get(target);
    return at === undefined ? null : (cells[at] ?? null);
  }

  #text(row: Row, target: Target): string {
    return unguarded(textOf(this.#cell(row, target)));
  }

  #name(target: Target): string {
    return this.#header[this.#columns.get(target) ?? -1] ?? target;
  }

  /** Year, month and day in columns of their own; 0 and nothing are not stated. */
  #parts(row: Row): string | null {
    const [year, month, day] = (['year', 'month', 'day'] as const).map((target) =>
      numberOf(this.#cell(row, target)),
    );
    if (year === null || year === undefined || !Number.isInteger(year) || Math.abs(year) > 9999) {
      return null;
    }
    const text = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
    if (!month) return text;
    return day ? `${text}-${two(month)}-${two(day)}` : `${text}-${two(month)}`;
  }

  /** The date; null where it is not dated; undefined where what is written is no date. */
  #date(row: Row, onFault: OnFault): string | null | undefined {
    const parts = this.#parts(row);
    const cell = this.#cell(row, 'date');
    const written = textOf(cell);
    if (written === '' && parts === null) return null;
    const date: CellDate = written === '' ? this.#dates.read(parts) : this.#dates.read(cell);
    if (date.kind === 'none' && NONE_STATED.test(written)) return null;
    if (date.kind !== 'date') {
      onFault(
        date.kind === 'open' ? 'date-open' : 'not-a-date',
        this.#name(written === '' ? 'year' : 'date'),
        written === '' ? (parts ?? '') : written,
        false,
      );
      return undefined;
    }
    const start = this.#withTime(date.edtf, row);
    return this.#until(start, row, onFault);
  }

  #withTime(edtf: string, row: Row): string {
    const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(this.#text(row, 'time'));
    if (!clock || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return edtf;
    const [, hour = '', minute = ''] = clock;
    return Number(hour) < 24 ? `${edtf}T${two(Number(hour))}:${minute}` : edtf;
  }

  #until(start: string, row: Row, onFault: OnFault): string {
    const cell = this.#cell(row, 'end');
    const written = textOf(cell);
    if (written === '' || NONE_STATED.test(written)) return start;
    const end = this.#ends.read(cell);
    if (end.kind === 'date' && end.edtf === start) return start;
    const both = end.kind === 'date' ? this.#dates.read(`${start}/${end.edtf}`) : end;
    if (both.kind === 'date' && !start.includes('/')) return both.edtf;
    onFault('not-a-date', this.#name('end'), written, true);
    return start;
  }

  #place(row: Row, onFault: OnFault): DraftPlace[] {
    const name = this.#text(row, 'place') || this.#text(row, 'area');
    const given = [numberOf(this.#cell(row, 'latitude')), numberOf(this.#cell(row, 'longitude'))];
    const written = this.#text(row, 'coordinates');
    const pair = written === '' ? null : coordinatesOf(written);
    const latitude = given[0] ?? pair?.latitude ?? null;
    const longitude = given[1] ?? pair?.longitude ?? null;
    const isPlaced = latitude !== null && longitude !== null && isPosition(latitude, longitude);
    const unread = [written, this.#text(row, 'latitude'), this.#text(row, 'longitude')].join(' ');
    if (!isPlaced && unread.trim() !== '') {
      onFault(
        'not-coordinates',
        this.#name(written === '' ? 'latitude' : 'coordinates'),
        unread.trim(),
        true,
      );
    }
    if (name === '' && !isPlaced) return [];
    const uncertaintyKm = numberOf(this.#cell(row, 'uncertainty'));
    return [
      {
        name: name === '' ? `${latitude}, ${longitude}` : name,
        latitude: isPlaced ? latitude : null,
        longitude: isPlaced ? longitude : null,
        uncertaintyKm: uncertaintyKm !== null && uncertaintyKm >= 0 ? uncertaintyKm : null,
      },
    ];
  }

  #claims(row: Row): DraftClaim[] {
    const sources = this.#lists
      .in(this.#text(row, 'source'))
      .filter((one) => !/^https?:/.test(one));
    const claimants = this.#lists.in(this.#text(row, 'claimant'));
    const actors = this.#lists
      .in(this.#text(row, 'actor'))
      .filter((one) => !claimants.includes(one));
    const [speaker] = sources;
    return [
      ...claimants.map((actor) => ({ role: 'claims-responsibility', actor, to: null }) as const),
      ...actors.map((to) => ({ role: 'attributes', actor: speaker ?? '', to }) as const),
      ...sources.map((actor) => ({ role: 'reports', actor, to: null }) as const),
    ];
  }

  /** A number, or a range such as "3-5". */
  #range(row: Row, target: Target, onFault: OnFault): Draft['killed'] {
    const cell = this.#cell(row, target);
    const text = textOf(cell);
    if (text === '' || NONE_STATED.test(text)) return null;
    const one = numberOf(cell);
    if (one !== null && one >= 0) return { min: one, max: one, approximate: false };
    const [min = null, max = null] = text.split(/\s*[-–—]\s*/u).map(numberOf);
    if (min !== null && max !== null && min <= max) return { min, max, approximate: false };
    onFault('not-a-number', this.#name(target), text, true);
    return null;
  }

  readonly read = (row: Row, onFault: OnFault): Draft | null => {
    const edtf = this.#date(row, onFault);
    if (edtf === undefined) return null;
    const [ar, en] = [this.#text(row, 'titleAr'), this.#text(row, 'titleEn')];
    const title = this.#text(row, 'title');
    const note = this.#text(row, 'note');
    const [noteAr, noteEn] = [this.#text(row, 'noteAr'), this.#text(row, 'noteEn')];
    const kind = this.#text(row, 'kind');
    const source = this.#text(row, 'source');
    const link = this.#text(row, 'link');
    return {
      id: this.#text(row, 'id'),
      title: ar === '' && en === '' ? title : { ar: ar || title, en: en || title },
      kind,
      edtf,
      because: null,
      places: this.#place(row, onFault),
      claims: this.#claims(row),
      killed: this.#range(row, 'killed', onFault),
      injured: this.#range(row, 'injured', onFault),
      means: meansIn(this.#text(row, 'means')),
      note: noteAr === '' && noteEn === '' ? note : { ar: noteAr || note, en: noteEn || note },
      link: link === '' ? source : link,
    };
  };
}
