import type { Manifest, SentManifest } from '../document/manifest.ts';
import { unpackManifest } from '../document/unpack-manifest.ts';

/** Fetches what the memo’s page knows of the brief. Rejects where it does not come. */
export async function loadManifest(): Promise<Manifest> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/memo/passages.json`);
  if (!response.ok) throw new Error(`The passages did not come: ${response.status}`);
  return unpackManifest((await response.json()) as SentManifest);
}
