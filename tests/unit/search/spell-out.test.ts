import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { contentRoot } from '../../../src/corpus/read-files.ts';
import { spellOut } from '../../search/distractors/spell-out.ts';

const actors = [...loadCorpus(contentRoot).corpus.actors.values()];

describe('spellOut', () => {
  it('puts English names for one in another script, and drops what it leaves', () => {
    const spelled = spellOut('集体防御条约', actors);
    expect(spelled[0]).toBe('集体防御条约');
    expect(spelled).toContain('Collective defence');
    expect(spelled).toContain('collective defense pact');
  });

  it('puts the other names for a word that is one', () => {
    expect(spellOut('DPRK workers', actors)).toContain('North Korea workers');
  });

  it('takes no part of a word for a name', () => {
    expect(spellOut('Trumpet', actors)).toEqual(['Trumpet']);
  });
});
