/**
 * Reference data for the tests: the reviewed events as the command line prints them, and the ids as
 * they are in the seed files. Nothing here comes from the page.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Language = 'ar' | 'en';
export const LANGUAGES: readonly Language[] = ['ar', 'en'];

type Bilingual = Readonly<Record<Language, string>>;

interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly edtf: string | null;
}

export interface ReviewedEvent {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly places: readonly { readonly place: string; readonly role: string }[];
  readonly stated: Reading;
  readonly assessed: Reading | null;
  readonly claims: readonly {
    readonly role: string;
    readonly actor: string;
    readonly to: string | null;
  }[];
  readonly means: readonly string[];
  readonly relations: readonly { readonly kind: string; readonly event: string }[];
  readonly quotes: readonly Quote[];
}

export interface SeedArticle {
  readonly id: string;
  readonly headline: string;
  readonly address: string;
  readonly sha256: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

function printedEvents(): ReviewedEvent[] {
  const args = ['--import', 'tsx', 'src/command/sourceline.ts', 'events'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`sourceline events failed: ${stderr}`);
  return JSON.parse(stdout) as ReviewedEvent[];
}

interface SeedFile {
  readonly article: SeedArticle;
  readonly events: readonly { readonly id: string }[];
}

const seedFiles: readonly SeedFile[] = readdirSync(`${root}seeds`)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${root}seeds/${name}`, 'utf8')) as SeedFile);

/** Ids as the seed files spell them, sorted. */
export const seedIds: readonly string[] = seedFiles
  .flatMap(({ events }) => events.map(({ id }) => id))
  .sort();

export const articles: readonly SeedArticle[] = seedFiles.map(({ article }) => article);

export const reviewedEvents: readonly ReviewedEvent[] = printedEvents();

export function reviewedEvent(id: string): ReviewedEvent {
  const found = reviewedEvents.find((event) => event.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

export function articleOf(event: ReviewedEvent): SeedArticle {
  const found = articles.find(({ id }) => id === event.article);
  if (!found) throw new Error(`no article ${event.article}`);
  return found;
}

/** Ids of the events for which `test` holds, sorted. */
export function idsWhere(test: (event: ReviewedEvent) => boolean): string[] {
  return reviewedEvents
    .filter(test)
    .map(({ id }) => id)
    .sort();
}

/** Places shown in the lane of a base, besides the base itself. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  conoco: ['conoco', 'khasham'],
  tanf: ['tanf', 'sariya'],
};

export function isAt(base: string): (event: ReviewedEvent) => boolean {
  const places = AROUND[base] ?? [base];
  return (event) => event.places.some(({ place }) => places.includes(place));
}

export function isBy(means: string): (event: ReviewedEvent) => boolean {
  return (event) => event.means.includes(means);
}

/** A party claims it, or someone else names the party. */
export function isLaidTo(actor: string): (event: ReviewedEvent) => boolean {
  return (event) =>
    event.claims.some(
      (claim) =>
        (claim.role === 'claims-responsibility' && claim.actor === actor) ||
        (claim.role === 'attributes' && claim.to === actor),
    );
}
