/**
 * A memo’s title as the name of a file that every system accepts; empty where no letter of it can be kept.
 *
 * `nameFile('What the Treaty Says — première lecture')` → `what-the-treaty-says-premiere-lecture`
 */
export function nameFile(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
}
