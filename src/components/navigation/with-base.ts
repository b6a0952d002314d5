/** A path from the site's root to one from the server's: `/themes/` → `/tumen/themes/` where the site lies under `/tumen/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
