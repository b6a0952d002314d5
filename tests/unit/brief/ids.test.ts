import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementId } from '../../../src/brief/schema/fields.ts';
import { isAnchor, isClaimKey, isIdentifier, parseClaimKey, toClaimKey, toSourceId } from '../../../src/brief/ids.ts';

describe('isIdentifier', () => {
  it.each(['treaty', 'arms-trade', 'a1', 'sputnik-5', 'a'.repeat(48)])('accepts %s', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  it.each([
    '',
    'Treaty',
    'arms_trade',
    'arms--trade',
    '-arms',
    'arms-',
    '5-sputnik',
    'arms trade',
    'armée',
    'arms\n',
    'arms​-trade',
    'a'.repeat(49),
    'аrms',
  ])('refuses “%s”', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});

describe('isAnchor', () => {
  it.each(['aid-without-delay', 'two-words'])('accepts %s', (text) => {
    expect(isAnchor(text)).toBe(true);
  });

  it.each([
    ['one word, which might be a property of the window', 'history'],
    ['what the notes of a page are called', 'note-4'],
    ['what the citations of a page are called', 'cite-12'],
    ['what places of a source are called', 'place-answer-5'],
    ['what the wordings that marks open are called', 'peek-radio-talk-aid-is-due'],
  ])('refuses %s', (_, text) => {
    expect(isAnchor(text)).toBe(false);
  });

  it('never accepts a name that the browser uses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z-]{1,12}$/), (text) => {
        if (isAnchor(text)) expect(elementId.safeParse(text).success).toBe(true);
      }),
    );
  });
});

describe('claim keys', () => {
  it('are made of two ids', () => {
    expect(toClaimKey('radio', 'aims-of-brief')).toBe('radio#aims-of-brief');
    expect(parseClaimKey('radio#aims-of-brief')).toBe('radio#aims-of-brief');
  });

  it.each(['radio', 'radio#', '#aims', 'radio#aims#brief', 'radio#Aims', 'radio # aims', ''])('are not “%s”', (text) => {
    expect(isClaimKey(text)).toBe(false);
  });

  it('are recognised exactly where they can be made', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z-]{1,5}#[a-z-]{1,5}#?$/)), (text) => {
        let isMade = true;
        try {
          parseClaimKey(text);
        } catch {
          isMade = false;
        }
        if (isClaimKey(text)) expect(isMade).toBe(true);
      }),
    );
  });
});

it('throws rather than call something an id that is none', () => {
  expect(() => toSourceId('The Impossible State')).toThrow('“The Impossible State” is not an id');
});
