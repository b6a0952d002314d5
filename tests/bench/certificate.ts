import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * Makes a certificate for this machine, anew each time: browsers speak HTTP/2, as hosts do, only where there is one. Chromium
 * trusts it when it is started with the digest of its key.
 *
 * `makeCertificate()` → `{ key: '-----BEGIN PRIVATE KEY-----…', certificate: '-----BEGIN CERTIFICATE-----…', digest: 'mV3…=' }`
 */
export function makeCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(tag(0x31, sequence(commonName, tag(0x0c, Buffer.from('127.0.0.1')))));
  const validity = sequence(...['200101000000Z', '491231235959Z'].map((time) => tag(0x17, Buffer.from(time))));
  const addresses = sequence(subjectAltName, tag(0x04, sequence(tag(0x87, Buffer.from([127, 0, 0, 1])))));
  const version = tag(0xa0, tag(0x02, Buffer.from([2])));
  const serial = tag(0x02, Buffer.from([1]));
  const body = sequence(version, serial, ecdsaWithSha256, name, validity, name, spki, tag(0xa3, sequence(addresses)));
  const signature = tag(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const lines =
    sequence(body, ecdsaWithSha256, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    digest: createHash('sha256').update(spki).digest('base64'),
  };
}

export interface Certificate {
  /** PEM, as is the certificate. */
  readonly key: string;
  readonly certificate: string;
  /** Of the public key: SHA-256 in Base64. */
  readonly digest: string;
}

const commonName = identifier('550403');
const subjectAltName = identifier('551d11');
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));

function identifier(hex: string): Buffer {
  return tag(0x06, Buffer.from(hex, 'hex'));
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tag(0x30, Buffer.concat(parts));
}

/** A value in DER: what it is, how long, and itself. */
function tag(type: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([type, ...size]), content]);
}
