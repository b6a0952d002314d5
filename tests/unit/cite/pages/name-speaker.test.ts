import { expect, test } from 'vitest';
import { checkEdit } from '../../../support/check-fixture.ts';
import { nameSpeaker } from '../../../../src/cite/pages/works.ts';

test.each([
  ['Anna Berg', 'Berg', { family: 'Berg', given: 'Anna' }],
  ['Han Ga-eun', 'Han', { family: 'Han', given: 'Ga-eun', 'static-ordering': true }],
  ['Anna van der Berg', 'van der Berg', { family: 'van der Berg', given: 'Anna' }],
  ['Otto (podcast host)', undefined, { literal: 'Otto' }],
  ['Berg Center', undefined, { literal: 'Berg Center' }],
])('%s has the parts that are written down', (name, family, parts) => {
  expect(nameSpeaker({ name, family })).toEqual(parts);
});

test('a family name that is no part of the name is a problem', () => {
  expect(checkEdit('actors.yaml', 'family: Berg', 'family: Bergen')).toMatchObject([
    { name: 'InvalidField', message: expect.stringContaining('must be the first or the last part of the name') as unknown },
  ]);
});
