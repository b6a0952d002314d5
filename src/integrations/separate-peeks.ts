import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Takes out of each built page what its marks of citation open, a quarter of it that most readers never see, and puts it into a
 * file beside the page, which a script fetches. In development it stays in the page.
 *
 * `<section class="peeks">…</section>` → `<section class="peeks" data-from="/themes/treaty/wordings.html"></section>`
 */
export function separatePeeks(dir: URL, base: string): void {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html'));
  for (const page of pages.map((path) => path.replaceAll('\\', '/'))) {
    const html = readFileSync(new URL(page, dir), 'utf8');
    const file = page.replace(/index\.html$/, 'wordings.html');
    const taken: string[] = [];
    const left = html.replace(peeks, (_, opening: string, content: string) => {
      taken.push(content);
      // A page has them in several places; they come into the first.
      return taken.length > 1 ? '' : `${opening} data-from="${base}${file}"></section>`;
    });
    if (taken.length === 0) continue;
    writeFileSync(new URL(page, dir), left);
    writeFileSync(new URL(file, dir), `<!doctype html><meta charset="utf-8">${taken.join('')}`);
  }
}

const peeks = /(<section class="peeks\b[^>]*)>([^]*?)<\/section>/g;
