import { expect, it } from 'vitest';
import { toActorId, toClaimKey } from '../../../../src/model/ids.ts';
import { listAllVoices, listVoices, voiceOf } from '../../../../src/model/provenance/voices.ts';
import { loadSmallBrief, readSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const [aid, fade, grain] = ['aid-is-due', 'promise-may-fade', 'grain-passes-daily'].map((id) => toClaimKey('radio-talk', id));
const wait = toClaimKey('weekly-letter', 'south-should-wait');
const claims = (...keys: (typeof aid)[]) => keys.filter((key) => key !== undefined);

it('counts one speaker once, however many claims there are', () => {
  expect(listVoices(corpus, claims(aid, fade))).toEqual(['anna-berg']);
});

it('counts a speaker who only repeats another as that other', () => {
  expect(listVoices(corpus, claims(grain))).toEqual(['anna-berg']);
  expect(listVoices(corpus, claims(aid, grain))).toEqual(['anna-berg']);
  expect(voiceOf(corpus, toActorId('talk-directory'))).toBe('anna-berg');
});

it('counts speakers of two sources as two, in the order they are heard', () => {
  expect(listVoices(corpus, claims(wait, aid))).toEqual(['river-gazette', 'anna-berg']);
});

it('counts one speaker of two sources as one', () => {
  const letter = readSmallBrief().get('sources/weekly-letter.md')?.replace('speaker: river-gazette', 'speaker: anna-berg');
  expect(listVoices(loadSmallBrief({ 'sources/weekly-letter.md': letter }).corpus, claims(wait, aid))).toEqual(['anna-berg']);
});

it('hears nobody behind no claim, or one that is not there', () => {
  expect(listVoices(corpus, [])).toEqual([]);
  expect(listVoices(corpus, [toClaimKey('nobody', 'says-this')])).toEqual([]);
});

it('knows all who are heard', () => {
  expect(listAllVoices(corpus).toSorted()).toEqual(['anna-berg', 'river-gazette']);
});
