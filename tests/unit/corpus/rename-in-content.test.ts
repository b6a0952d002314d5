import { describe, expect, it } from 'vitest';
import { renameId, renamePage } from '../../../src/corpus/rename-in-content.ts';

const files = new Map([
  [
    'sources/radio.md',
    '## Two groups {#two-groups}\n:::claim[A]{#first-claim kind=fact}\nSee [it](#first-claim), not [that](#first-claims).\n:::',
  ],
  ['sources/radio-two.md', ':::claim[A]{#first-claim kind=fact}'],
  [
    'themes/treaty.md',
    'So. [@radio#first-claim; @radio-two#first-claim; @radio#first-claim-too] [It](/sources/radio/#first-claim), [all](/sources/radio/).',
  ],
  ['questions/who-gives.yaml', 'theme: treaty\nstands:\n  radio:\n    claims: [radio#first-claim]\n  radio-two:\n    stand: silent'],
  ['timeline.yaml', '- id: first-claim\n  claims: [radio#first-claim]'],
  ['pages/positions.md', '::positions{theme=treaty} [The treaty](/themes/treaty/#what-to-watch) /themes/treaty-texts/'],
  ['search/asked.yaml', '/sources/radio/#first-claim: who gives\n"/sources/radio/#first-claim-too": who takes\n/themes/treaty/: how close'],
  ['ledger.jsonl', '{"address":"/sources/radio/#first-claim"}'],
]);

describe('renaming a passage', () => {
  const renamed = renameId(files, '/sources/radio/#first-claim', 'better-claim');

  it('changes its id, and no other that is alike', () => {
    expect(renamed.get('sources/radio.md')).toBe(
      '## Two groups {#two-groups}\n:::claim[A]{#better-claim kind=fact}\nSee [it](#better-claim), not [that](#first-claims).\n:::',
    );
    expect(renamed.get('sources/radio-two.md')).toBe(files.get('sources/radio-two.md'));
  });

  it('changes citations of it and links to it', () => {
    expect(renamed.get('themes/treaty.md')).toBe(
      'So. [@radio#better-claim; @radio-two#first-claim; @radio#first-claim-too] [It](/sources/radio/#better-claim), [all](/sources/radio/).',
    );
    expect(renamed.get('questions/who-gives.yaml')).toContain('[radio#better-claim]');
    expect(renamed.get('timeline.yaml')).toBe('- id: first-claim\n  claims: [radio#better-claim]');
  });

  it('takes the other words in which people ask for it along', () => {
    expect(renamed.get('search/asked.yaml')).toBe(
      '/sources/radio/#better-claim: who gives\n"/sources/radio/#first-claim-too": who takes\n/themes/treaty/: how close',
    );
  });

  it('leaves the ledger as it is', () => {
    expect(renamed.get('ledger.jsonl')).toBe(files.get('ledger.jsonl'));
  });

  it('changes the id of an event', () => {
    expect(renameId(files, '/timeline/#first-claim', 'first-event').get('timeline.yaml')).toBe(
      '- id: first-event\n  claims: [radio#first-claim]',
    );
  });
});

describe('moving a page', () => {
  it('gives a source another file name, and changes all that names it', () => {
    const moved = renamePage(files, '/sources/radio/', '/sources/radio-brief/');
    expect([...moved.keys()]).toContain('sources/radio-brief.md');
    expect([...moved.keys()]).not.toContain('sources/radio.md');
    expect(moved.get('themes/treaty.md')).toBe(
      'So. [@radio-brief#first-claim; @radio-two#first-claim; @radio-brief#first-claim-too] [It](/sources/radio-brief/#first-claim), [all](/sources/radio-brief/).',
    );
    expect(moved.get('questions/who-gives.yaml')).toBe(
      'theme: treaty\nstands:\n  radio-brief:\n    claims: [radio-brief#first-claim]\n  radio-two:\n    stand: silent',
    );
  });

  it('gives a theme another file name, and changes all that names it', () => {
    const moved = renamePage(files, '/themes/treaty/', '/themes/the-pact/');
    expect(moved.get('pages/positions.md')).toBe(
      '::positions{theme=the-pact} [The treaty](/themes/the-pact/#what-to-watch) /themes/treaty-texts/',
    );
    expect(moved.get('questions/who-gives.yaml')).toMatch(/^theme: the-pact$/m);
  });

  it('takes the other words in which people ask for its passages along', () => {
    expect(renamePage(files, '/sources/radio/', '/sources/radio-brief/').get('search/asked.yaml')).toBe(
      '/sources/radio-brief/#first-claim: who gives\n"/sources/radio-brief/#first-claim-too": who takes\n/themes/treaty/: how close',
    );
    expect(renamePage(files, '/themes/treaty/', '/themes/the-pact/').get('search/asked.yaml')).toMatch(
      /^\/themes\/the-pact\/: how close$/m,
    );
  });

  it('changes nothing where there is no such file, or the new name is taken', () => {
    expect(renamePage(files, '/sources/nothing/', '/sources/something/')).toBe(files);
    expect(renamePage(files, '/sources/radio/', '/sources/radio-two/')).toBe(files);
  });
});
