/** Dataset files made up by a test, and served beside the app. */
import type { Page } from '@playwright/test';

export interface Incident {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string | null;
  readonly places: readonly { readonly place: string }[];
  readonly means?: readonly string[];
  readonly article: string;
}

export interface DatasetFile {
  readonly articles: readonly object[];
  readonly events: readonly Incident[];
}

/** The rest of an incident by its number: an attack, in one of two bases by turns. */
export function incident(at: number, rest: Partial<Incident> = {}): Incident {
  return {
    id: `day-${at}`,
    kind: 'attack',
    title: `Incident ${at}`,
    date: null,
    places: [{ place: at % 2 === 0 ? 'tanf' : 'conoco' }],
    article: 'wire',
    ...rest,
  };
}

/** One incident a day. */
export function daily(
  count: number,
  firstYear: number,
  change: (day: number) => Partial<Incident> = () => ({}),
): Incident[] {
  return Array.from({ length: count }, (_, day) =>
    incident(day, {
      date: new Date(Date.UTC(firstYear, 0, 1 + day)).toISOString().slice(0, 10),
      ...change(day),
    }),
  );
}

/** A file of these events, all from one article. */
export function fileOf(events: readonly Incident[]): DatasetFile {
  return { articles: [{ id: 'wire', publisher: { ar: 'وكالة', en: 'A wire' } }], events };
}

/** Answers every request for a file of `data/`: with this file, with this text, or with "not found". */
export async function serveData(page: Page, body: DatasetFile | string | null): Promise<void> {
  await page.route('**/data/**', (route) =>
    body === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({
          contentType: 'application/json',
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
  );
}
