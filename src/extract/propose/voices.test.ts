/** Invented passages: who did it, who denies it and what it cost, as the words say. */
import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';

const PUBLISHED = '2023-12-09';

const first = (text: string) => proposeEvents(text, { published: PUBLISHED }).events[0];

describe('who speaks of a deed and does none', () => {
  it.each([
    ['The SDF said Turkish forces shelled the village of Abu Rasin on Friday.', 'turkish-army'],
    ['قالت قسد إن القوات التركية قصفت قرية أبو راسين الجمعة.', 'turkish-army'],
    ['قصفت القوات التركية قرية أبو راسين الجمعة، وفق قسد.', 'turkish-army'],
    ['Shells hit the village of Abu Rasin on Friday, the SDF said.', undefined],
    ['قصفت فصائل المعارضة بلدة نبل، بحسب الجيش السوري.', 'syrian-opposition-factions'],
  ])('%s', (text, actor) => {
    expect(first(text)?.actor?.id).toBe(actor);
  });
});

describe('an adjective of a state before what is fired', () => {
  it.each([
    ['Turkish shelling killed two people in the village of Abu Rasin on Friday.', 'turkey'],
    ['A Turkish drone strike hit a car near Qamishli on Friday.', 'turkey'],
    ['An Iranian ballistic missile hit a house in Erbil on Friday.', 'iran'],
    ['Israeli airstrikes hit a bridge in Nabatieh on Friday.', 'israeli-army'],
    ['Drones hit a Turkish school in the village of Abu Rasin on Friday.', undefined],
    ['Rockets were fired at Turkish artillery near the village of Abu Rasin on Friday.', undefined],
  ])('%s', (text, actor) => {
    expect(first(text)?.actor?.id).toBe(actor);
  });
});

describe('who denies a loss does not deny the deed', () => {
  it.each([
    'استهدف قصف صاروخي قاعدة حقل العمر بريف دير الزور أمس. ونفى البنتاغون وقوع إصابات.',
    'Rockets hit the Conoco base on Friday. The Pentagon denied that any soldiers were hurt.',
    'Rockets hit the Conoco base on Friday. The coalition denied any casualties.',
  ])('%s', (text) => {
    expect(first(text)?.deniedBy).toBeNull();
  });

  it.each([
    'استهدف قصف صاروخي قاعدة حقل العمر بريف دير الزور أمس. ونفى البنتاغون وقوع الهجوم.',
    'Rockets hit the Conoco base on Friday, residents said. The Pentagon denied the attack.',
  ])('but: %s', (text) => {
    expect(first(text)?.deniedBy?.id).toBe('us-dod');
  });
});

describe('a sentence that only says what it did not cost', () => {
  it.each([
    'Two drones struck the al-Tanf garrison on Wednesday, a U.S. official said. No casualties were reported.',
    'سقط صاروخان على قاعدة كونيكو فجر اليوم. ولم ترد أنباء عن وقوع إصابات.',
  ])('%s', (text) => {
    const events = proposeEvents(text, { published: PUBLISHED }).events;
    expect(events).toHaveLength(1);
    expect(events[0]?.casualties).toEqual({ killed: 0, wounded: 0 });
    expect(events[0]?.because.casualties?.rule).toBe('none-reported');
    expect(events[0]?.quotes).toHaveLength(2);
  });

  it('takes back no loss that was told', () => {
    const [event] = proposeEvents(
      'Rockets hit the Conoco base on Friday and killed two guards. No injuries were reported among US troops.',
      { published: PUBLISHED },
    ).events;
    expect(event?.casualties?.killed).toBe(2);
  });
});
