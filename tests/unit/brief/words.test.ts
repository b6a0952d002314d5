import { describe, expect, it } from 'vitest';
import { listActorKinds, listWhoseWords, wordsOf } from '../../../src/brief/words.ts';

describe('the words of the pages', () => {
  it.each([
    ['en', 'Sources'],
    ['de', 'Quellen'],
    ['de-AT', 'Quellen'],
    ['rm', 'Sources'],
  ])('are in the language of the brief, %s, where there are such, and otherwise in English: %s', (language, sources) => {
    expect(wordsOf({ language }).parts.sources).toBe(sources);
  });

  it('are those of the brief for kinds, stands and extents, where it has its own', () => {
    const { kinds, stands, extents } = wordsOf({
      language: 'de',
      kinds: { forecast: { name: 'Ausblick' } },
      stands: { silent: { meaning: 'Dazu steht nichts da.' } },
      extents: { 'ganzer-bericht': 'ganzer Bericht' },
    });
    expect(kinds.forecast).toEqual({ ...wordsOf({ language: 'de' }).kinds.forecast, name: 'Ausblick' });
    expect(stands.silent).toEqual({ name: 'Schweigt', meaning: 'Dazu steht nichts da.' });
    expect(Object.values(extents)).toEqual([...Object.values(wordsOf({ language: 'de' }).extents), 'ganzer Bericht']);
  });

  it('count one thing and many', () => {
    expect([1, 2].map(wordsOf({ language: 'de' }).topic.passages)).toEqual(['Eine Stelle', '2 Stellen']);
    expect([1, 2].map(wordsOf({ language: 'en' }).passage.cited)).toEqual(['cited once', 'cited 2 times']);
  });
});

describe('the lists of a brief', () => {
  it('have its own kinds of actors between the speakers and the places', () => {
    const kinds = listActorKinds({ language: 'de', actorKinds: { bauwerk: 'Bauwerke' } });
    expect(Object.values(kinds).slice(-4)).toEqual(['Ungenannte', 'Bauwerke', 'Orte', 'Begriffe']);
  });

  it('have whose words there are beside the speaker’s and the publisher’s', () => {
    expect(Object.keys(listWhoseWords({ language: 'en', whoseWords: { directory: 'the directory’s words' } }))).toEqual([
      ...['speaker', 'publisher', 'directory'],
    ]);
  });
});
