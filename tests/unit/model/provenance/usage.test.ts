import { expect, it } from 'vitest';
import { toClaimKey } from '../../../../src/model/ids.ts';
import { findUsage } from '../../../../src/model/provenance/usage.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const usage = findUsage(corpus);
const pathsOf = (source: string, id: string) => usage.get(toClaimKey(source, id))?.map(({ path }) => path);

it('finds every passage that rests on a claim, in the order of the brief', () => {
  expect(usage.get(toClaimKey('radio-talk', 'aid-is-due'))).toEqual([
    { kind: 'theme', title: 'The treaty', part: 'Bottom line', path: '/themes/treaty/' },
    { kind: 'theme', title: 'The treaty', part: 'Key judgement 1', path: '/themes/treaty/#promise-is-mutual' },
    { kind: 'theme', title: 'The treaty', part: 'What was promised', path: '/themes/treaty/#promises-made' },
    { kind: 'event', title: 'Timeline', part: 'The neighbours sign a treaty', path: '/timeline/#treaty-signed' },
  ]);
});

it('does not count a judgement twice, as itself and as part of its section', () => {
  expect(pathsOf('weekly-letter', 'south-should-wait')).toEqual(['/themes/treaty/#promise-is-mutual', '/themes/treaty/#sources-stand']);
});

it('counts the stand that a claim shows', () => {
  expect(pathsOf('radio-talk', 'promise-may-fade')).toEqual(['/themes/treaty/#promises-made', '/positions/#promise-holds']);
});

it('has an entry for every claim', () => {
  expect([...usage.keys()]).toEqual([...corpus.claims.keys()]);
});
