import { describe, expect, it } from 'vitest';
import { FIGURE_DEFAULTS } from '../export/input';
import {
  DEFAULT_CHOICE,
  choiceOf,
  lookOf,
  mainLanguage,
  readChoice,
  writeChoice,
} from './figure-choice';

describe('what is remembered', () => {
  it('is the habit, not the title or the range of one figure', () => {
    const choice = { ...DEFAULT_CHOICE, tone: 'grey', title: 'T', scope: 'range' } as const;
    const back = readChoice(writeChoice(choice));
    expect(back.tone).toBe('grey');
    expect(back.title).toBe('');
    expect(back.scope).toBe('whole');
  });

  it.each([null, 'no json', '7', 'null', '[]', '{"tone":"red","widthMm":1e9,"flow":7}'])(
    'anything else is the default: %s',
    (stored) => expect(readChoice(stored)).toEqual(DEFAULT_CHOICE),
  );

  it('keeps what is understood beside what is not', () => {
    const back = readChoice('{"tone":"red","text":"editable","widthMm":85}');
    expect(back).toEqual({ ...DEFAULT_CHOICE, text: 'editable', widthMm: 85 });
  });
});

describe('the look of a choice', () => {
  it('is the default look by default', () => {
    expect(lookOf(DEFAULT_CHOICE)).toEqual(FIGURE_DEFAULTS);
  });

  it('a free width is as high as it must be; blank titles are none', () => {
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

  it('comes back from the figure that was made with it', () => {
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
    const back = choiceOf({ ...lookOf(choice), language: 'ar', viewport: null });
    expect(lookOf(back)).toEqual(lookOf(choice));
    expect(mainLanguage(back, 'en')).toBe('ar');
  });
});
