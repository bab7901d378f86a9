/**
 * Tellings that nothing is proposed of: a sentence that lists deeds by their days, and the deed of an article of
 * which no event is proposed at all. Only what the words say of place, day and means.
 */
import { fold } from '../../article/orthography';
import { familyOf } from '../kinds';
import { type Passage, SAYS_NOTHING, type Telling } from '../telling';
import { daysIn, whenOf } from '../when';
import { daySaid } from './day-said';
import { denies } from './heard';
import { meansSaid } from './means-said';
import { type ReadPage, type ReadSentence, isTouching, passageOf } from './page';
import { narrowPlaces, placeOf } from './places-named';
import { isAnother, tellingWords } from './telling-words';

const DID =
  /(?<!\p{L})[وف]?(?:ها?جمت?|هاجموا|استهدفت?|قصفت?|ضربت?|اغارت?|دمرت?|دمروا|اغرقت?|اسقطت?|اعترضت?|اقتحمت?|اقتحموا|احتجزت?|فجرت?|انفجرت?|اصابت?|سقطت?|attacked|hit|struck|bombed|shelled|targeted|destroyed|sank|sunk|boarded|seized|hijacked|downed|shot down|intercepted|exploded|crashed)(?!\p{L})/u;
const MOST_DAYS = 1;

function bareTelling(id: string, article: string, sentence: Passage): Telling {
  const { start, end, exact } = sentence;
  return {
    ...SAYS_NOTHING,
    id,
    article,
    kind: 'attack',
    quotes: [{ start, end, exact }],
    words: tellingWords(exact),
    isAnother: isAnother(exact),
  };
}

/** Days before publication in which a listed deed is news and not history. */
const RECENT_DAYS = 92;

/** The deeds that one sentence lists by their days; none where it has fewer than two days. */
function listedIn(sentence: ReadSentence, page: ReadPage): Telling[] {
  const { article, expressions } = page;
  const printed = whenOf(article.published)?.last ?? null;
  const days = expressions.flatMap((expression) => {
    const when = whenOf(expression.edtf, expression.part);
    if (!when || daysIn(when) > MOST_DAYS || !isTouching(sentence, expression)) return [];
    const isRecent =
      printed === null || (when.first <= printed && printed - when.first <= RECENT_DAYS);
    return isRecent ? [{ expression, when }] : [];
  });
  if (new Set(days.map(({ when }) => when.first)).size < 2) return [];
  const [place] = narrowPlaces(sentence.exact);
  let from = 0;
  return days.flatMap(({ expression, when }): Telling[] => {
    const to = expression.end - sentence.start;
    const clause = passageOf(sentence, from, to);
    from = to;
    if (!DID.test(fold(clause.exact, 'search').text)) return [];
    const own = narrowPlaces(clause.exact)[0] ?? place;
    return [
      {
        ...bareTelling(`${article.id}.day-${expression.start}`, article.id, sentence),
        when,
        saysWhen: { start: expression.start, end: expression.end, exact: expression.text },
        places: own === undefined ? [] : [own],
        words: tellingWords(clause.exact),
        isAnother: false,
      },
    ];
  });
}

/** Sentences of an article in which its deed is told. */
const FIRST = 4;

function placeIn(sentences: readonly ReadSentence[]): string[] | null {
  const [first] = sentences.flatMap(({ exact }) => narrowPlaces(exact));
  return first === undefined ? null : [first];
}

const isOfDeed = (sentence: ReadSentence): boolean =>
  DID.test(sentence.folded) || meansSaid([sentence]).length > 0;

/** The one deed of an article of which nothing is proposed. */
function onlyDeedIn(page: ReadPage): Telling[] {
  const { article, sentences } = page;
  const sentence = sentences.slice(0, FIRST).find((one) => isOfDeed(one) && !denies(one.folded));
  if (!sentence) return [];
  const said = daySaid([sentence], page);
  const { start, end, exact } = sentence;
  return [
    {
      ...bareTelling(`${article.id}.deed-${start}`, article.id, { start, end, exact }),
      when: said
        ? whenOf(said.expression.edtf, said.expression.part, said.isOfSaying)
        : whenOf(article.published, null, true),
      saysWhen: said && {
        start: said.expression.start,
        end: said.expression.end,
        exact: said.expression.text,
      },
      places: placeIn([sentence]) ?? placeIn(sentences) ?? [],
      means: meansSaid([sentence]),
      words: tellingWords(
        sentences
          .slice(0, FIRST)
          .map((one) => one.exact)
          .join(' '),
      ),
    },
  ];
}

/** The tellings with those that nothing proposes. */
export function withUnproposed(tellings: readonly Telling[], page: ReadPage): Telling[] {
  const isFire = ({ kind }: Telling): boolean => familyOf(kind) === 'fire';
  if (!tellings.some((one) => isFire(one) || one.kind === 'tally'))
    return [...tellings, ...onlyDeedIn(page)];
  const listed = page.sentences.flatMap((sentence) => listedIn(sentence, page));
  const isNew = (one: Telling): boolean =>
    !tellings.some(({ when, quotes }) => {
      const isOne = quotes.some((quote) => one.quotes.some((own) => isTouching(quote, own)));
      return isOne && when?.first === one.when?.first;
    });
  // A place that no list has was read off a verb, where the listed deeds are of a place that is known.
  const placed = tellings.map((telling) => {
    const beside = listed.find(({ quotes: [quote] }) =>
      telling.quotes.some((own) => quote && isTouching(own, quote)),
    );
    const isUnlisted = telling.places.every((id) => placeOf(id) === null);
    return beside && isUnlisted ? { ...telling, places: beside.places } : telling;
  });
  return [...placed, ...listed.filter(isNew)];
}
