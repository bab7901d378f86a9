/** Dataset files of any size that hold the same few telling events, made up for tests. */

const TEXT =
  'Yesterday a convoy left the northern gate. The mast fell later. Nobody said when the well dried up.';

const quote = (exact: string) => ({
  exact,
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
});

/** In a place of their own, so that they are drawn one by one however many others there are. */
const own = (id: string, title: string, rest: object) => ({
  id,
  kind: 'incident',
  title,
  places: [{ place: 'rukban' }],
  article: 'diary',
  ...rest,
});

export const TELLING = [
  own('typo', 'Bombardment of the ridge', { date: '2022-01-10' }),
  own('undated', 'The well dried up', { quotes: [quote('the well dried up')] }),
  own('ghost', 'The mast fell', {
    stated: { edtf: '2022-01-05' },
    assessed: { edtf: '2023-03-05', basis: 'The photograph shows snow.' },
  }),
  own('target', 'The gate was opened', { date: '2022-02-10' }),
  own('source', 'The gate was shut', {
    date: '2022-02-11',
    relations: [{ kind: 'after', event: 'target' }],
  }),
  own('counted', 'A convoy left', {
    stated: { edtf: '2022-03-09', expression: quote('Yesterday'), reference: 'publication' },
    quotes: [quote('a convoy left')],
  }),
  ...[1, 2, 3, 4, 5, 6].map((n) => own(`same-${n}`, `Shot ${n}`, { date: '2022-04-01T10:00' })),
];

/** A file of so many events, of which the last are those above. */
export function sizedFile(count: number): string {
  const others = Array.from({ length: count - TELLING.length }, (_, at) => ({
    id: `day-${at}`,
    kind: 'attack',
    title: `Incident ${at}`,
    date: new Date(Date.UTC(2022, 0, 1 + (at % 700))).toISOString().slice(0, 10),
    places: [{ place: at % 2 === 0 ? 'tanf' : 'conoco' }],
    claims: [{ role: 'attributes', actor: 'sohr', to: 'islamic-resistance-iraq' }],
    article: 'wire',
  }));
  const diary = {
    id: 'diary',
    publisher: 'A diary',
    language: 'en',
    published: { edtf: '2022-03-10' },
    text: TEXT,
  };
  return JSON.stringify({
    articles: [{ id: 'wire', publisher: 'A wire' }, diary],
    events: [...others, ...TELLING],
  });
}
