import type { Brief } from './schema/brief.ts';

/** The brief as those outside see it: what its feeds, data and structured data say of it, and its absolute addresses. */
export interface Publication extends Brief {
  /** `/themes/treaty/` → `https://tumen.example/themes/treaty/` */
  readonly at: (path: string) => string;
}
