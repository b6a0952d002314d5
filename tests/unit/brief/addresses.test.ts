import { expect, it } from 'vitest';
import { listAddresses } from '../../../src/brief/addresses.ts';
import { loadSmallBrief } from '../../support/check-fixture.ts';

const addresses = listAddresses(loadSmallBrief().corpus);

it.each([
  '/',
  '/themes/treaty/',
  '/themes/treaty/#promises-made',
  '/themes/treaty/#promise-is-mutual',
  '/sources/radio-talk/',
  '/sources/radio-talk/#what-is-traded',
  '/sources/radio-talk/#aid-is-due',
  '/positions/#promise-holds',
  '/topics/trade/',
  '/actors/#north-bank',
  '/timeline/#treaty-signed',
  '/about/',
  '/about/#how-to-read',
])('knows %s', (address) => {
  expect(addresses).toContain(address);
});

it.each(['/themes/arms/', '/themes/treaty/#goods', '/sources/radio-talk', '/topics/peace/', '/about/#why'])(
  'does not know %s',
  (address) => {
    expect(addresses).not.toContain(address);
  },
);
