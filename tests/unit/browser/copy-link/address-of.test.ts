import { expect, it } from 'vitest';
import { addressOf } from '../../../../src/browser/copy-link/address-of.ts';

it.each([
  ['https://tumen.example/themes/treaty/', 'https://tumen.example/themes/treaty/#what-to-watch'],
  ['https://tumen.example/tumen/themes/treaty/?from=mail&q=a#old', 'https://tumen.example/tumen/themes/treaty/#what-to-watch'],
  ['http://127.0.0.1:4321/#', 'http://127.0.0.1:4321/#what-to-watch'],
])('gives a passage of %s an address for others', (here, address) => {
  expect(addressOf('#what-to-watch', here)).toBe(address);
});
