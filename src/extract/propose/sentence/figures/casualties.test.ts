/** Invented sentences; the figures were written from them. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../words';
import { casualtiesIn } from './casualties';

/** Killed and wounded; `-` not stated, 0 none reported. */
const CASES: readonly (readonly [string, string])[] = [
  ['killing a woman and her child', '2/-'],
  ['The blast killed three soldiers and two civilians and wounded five others', '5/5'],
  ['Three soldiers and two civilians were killed', '5/-'],
  ['An officer and four of his men died', '5/-'],
  ['A woman and her two daughters were killed', '3/-'],
  ['killing the driver and a passer-by and injuring two', '2/2'],
  ['left one man dead and ten people injured', '1/10'],
  ['One man was killed and ten people were injured', '1/10'],
  // A list that only says who they were adds nothing.
  ['killed three people, including a woman and her child', '3/-'],
  ['killed three people and damaged two houses', '3/-'],
  ['killed two fighters and destroyed four vehicles', '2/-'],
  ['killed nine people and two homes burned down', '9/-'],
  ['ما أدى إلى مقتل امرأة وطفلها', '2/-'],
  ['أسفر القصف عن مقتل 3 جنود و5 مدنيين وإصابة آخرين بجروح', '8/-'],
  ['قُتل رجل وزوجته وطفلاهما', '4/-'],
  ['استشهد شاب وأصيب اثنان', '1/2'],
  ['قُتل ضابط وأربعة من عناصره وجُرح ستة', '5/6'],
  ['مقتل ثلاثة أشخاص بينهم طفل وامرأة', '3/-'],
  ['قُتل مدنيان ودُمرت ثلاثة منازل', '2/-'],
  ['مقتل 4 مدنيين و3 منازل تضررت', '4/-'],
];

describe('the dead and wounded of a stretch', () => {
  it.each(CASES)('%s: %s', (text, expected) => {
    const found = casualtiesIn(wordsOf(text))?.casualties;
    const written = (value: number | null | undefined): string => String(value ?? '-');
    expect(`${written(found?.killed)}/${written(found?.wounded)}`).toBe(expected);
  });
});
