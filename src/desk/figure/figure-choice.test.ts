import { describe, expect, it } from 'vitest';
import { eventId, eventOf } from '../../event/testing/events';
import { FIGURE_DEFAULTS } from '../../figure/input';
import {
  DEFAULT_CHOICE,
  SCOPES,
  beginChoice,
  choiceOf,
  lookOf,
  mainLanguage,
  readChoice,
  resized,
  writeChoice,
} from './figure-choice';

describe('what is remembered', () => {
  it('is the habit, without the title or the range of one figure', () => {
    const picks = [eventId('a'), eventId('b')];
    const choice = { ...DEFAULT_CHOICE, tone: 'grey', title: 'T', scope: 'range', picks } as const;
    const back = readChoice(writeChoice(choice));
    expect(writeChoice(choice)).not.toContain('picks');
    expect(back.tone).toBe('grey');
    expect(back.title).toBe('');
    expect(back.scope).toBe('whole');
  });

  it.each([null, 'no json', '7', 'null', '[]', '{"tone":"red","widthMm":1e9,"flow":7}'])(
    'anything else is the default: %s',
    (stored) => expect(readChoice(stored)).toEqual(DEFAULT_CHOICE),
  );

  it('keeps the valid parts beside invalid ones', () => {
    const back = readChoice('{"tone":"red","text":"editable","widthMm":85}');
    expect(back).toEqual({ ...DEFAULT_CHOICE, text: 'editable', widthMm: 85 });
  });
});

describe('the appearance of a choice', () => {
  it('is the default look by default, on pages of the chosen size', () => {
    expect(lookOf(DEFAULT_CHOICE)).toEqual({ ...FIGURE_DEFAULTS, flow: 'pages' });
  });

  it('grows when a width alone is chosen, and is pages again when a page is', () => {
    const free = { ...DEFAULT_CHOICE, ...resized(DEFAULT_CHOICE, 'free') };
    expect(free).toMatchObject({ size: 'free', flow: 'grow' });
    expect(resized(free, '16:9')).toEqual({ size: '16:9', flow: 'pages' });
    const grown = { ...DEFAULT_CHOICE, flow: 'grow' } as const;
    expect(resized(grown, 'letter').flow).toBe('grow');
    expect(resized({ ...free, flow: 'pages' }, 'free').flow).toBe('pages');
  });

  it('a free width has whatever height it needs; blank titles count as none', () => {
    const look = lookOf({ ...DEFAULT_CHOICE, size: 'free', widthMm: 85, title: '  ' });
    expect(look.page).toEqual({ widthMm: 85, heightMm: 0 });
    expect(look.title).toBeNull();
  });

  it('two languages: the first leads', () => {
    const choice = { ...DEFAULT_CHOICE, languages: 'en+ar' } as const;
    expect(mainLanguage(choice, 'ar')).toBe('en');
    expect(lookOf(choice).labels).toBe('both');
    expect(mainLanguage(DEFAULT_CHOICE, 'ar')).toBe('ar');
  });

  it('is restored from the figure that was made with it', () => {
    const choice = {
      ...DEFAULT_CHOICE,
      size: 'letter-portrait',
      flow: 'pages',
      text: 'editable',
      languages: 'ar+en',
      tone: 'grey',
      ground: 'transparent',
      quotes: 'whole',
      title: 'T',
      subtitle: 'S',
    } as const;
    const back = choiceOf({ ...lookOf(choice), language: 'ar', viewport: null, byHand: false }, []);
    expect(lookOf(back)).toEqual(lookOf(choice));
    expect(mainLanguage(back, 'en')).toBe('ar');
  });
});

describe('the scopes that a dialog offers', () => {
  const [a, b] = [eventId('a'), eventId('b')];
  const others = SCOPES.filter((scope) => scope !== 'picked');

  it('is the selection from two events on', () => {
    expect(beginChoice(DEFAULT_CHOICE, []).scopes).toEqual(others);
    expect(beginChoice(DEFAULT_CHOICE, [a]).scopes).toEqual(others);
    expect(beginChoice(DEFAULT_CHOICE, [a, b])).toEqual({
      choice: { ...DEFAULT_CHOICE, picks: [a, b] },
      scopes: SCOPES,
    });
  });

  it('is the whole where the selection of the last figure was cleared or became one event', () => {
    const last = { ...DEFAULT_CHOICE, scope: 'picked', picks: [a, b] } as const;
    expect(beginChoice(last, [b, a]).choice).toEqual({ ...last, picks: [b, a] });
    for (const picks of [[], [a]]) {
      const { choice, scopes } = beginChoice(last, picks);
      expect(choice).toEqual({ ...last, scope: 'whole', picks });
      expect(scopes).toEqual(others);
    }
  });

  it('is the single event of a figure that was made of one', () => {
    const look = { ...lookOf(DEFAULT_CHOICE), language: 'en', viewport: null } as const;
    const opened = choiceOf({ ...look, byHand: true }, [eventOf('a')]);
    expect(opened).toMatchObject({ scope: 'picked', picks: [a] });
    expect(beginChoice(opened, [a]).choice.scope).toBe('picked');
    expect(beginChoice(opened, []).choice.scope).toBe('whole');
    expect(choiceOf({ ...look, byHand: false }, [eventOf('a')])).toMatchObject({
      scope: 'whole',
      picks: [],
    });
  });
});
