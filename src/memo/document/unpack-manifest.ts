import { cslToBibtex } from '../../cite/formats/csl-to-bibtex.ts';
import { cslToRis } from '../../cite/formats/csl-to-ris.ts';
import type { Manifest, ManifestWork, SentManifest } from './manifest.ts';

/** Adds what was not sent: the records of reference managers, each written when it is asked for. */
export function unpackManifest({ works, ...rest }: SentManifest): Manifest {
  const unpacked = Object.entries(works).map(([key, csl]): [string, ManifestWork] => [
    key,
    {
      csl,
      get bibtex() {
        return cslToBibtex(csl);
      },
      get ris() {
        return cslToRis(csl);
      },
    },
  ]);
  return { ...rest, works: Object.fromEntries(unpacked) };
}
