import { describe, expect, it } from 'vitest';
import { proposeEvents } from './engine';

const proposed = (text: string, published: string | null) =>
  proposeEvents(text, { published }).events.map(({ kind, actor }) => ({ kind, actor }));

describe('who uses a base', () => {
  it.each([
    'قال المرصد إن حقل كونيكو الذي تستخدمه القوات الأمريكية قاعدة لها تعرض، أمس، لهجوم صاروخي.',
    'قال المرصد إن قاعدة التنف التي تتمركز فيها القوات الأمريكية تعرضت، أمس، لهجوم صاروخي.',
    'The Conoco base, used by US forces, came under a rocket attack on Saturday.',
  ])('did not attack it: %s', (text) => {
    expect(proposed(text, '2023-11-19')).toEqual([{ kind: 'attack', actor: null }]);
  });
});

describe('a count since a day', () => {
  const text = 'ووثق المرصد تعرض القواعد الأمريكية في سوريا لـ40 هجوماً منذ 7 تشرين الأول الماضي.';
  it('is a tally where the day of publication is known', () => {
    expect(proposeEvents(text, { published: '2023-11-19' }).events).toMatchObject([
      { kind: 'tally', date: '2023-10-07/2023-11-19', count: { best: 40 } },
    ]);
  });
  it('is an undated tally, and no attack, where it is not', () => {
    expect(proposeEvents(text, { published: null }).events).toMatchObject([
      { kind: 'tally', date: null, count: { best: 40 } },
    ]);
  });
});
