/** The site as those outside see it: what its feeds, data and structured data say of it, and its absolute addresses. */
export interface Publication {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The last day on which anything reported was said. */
  readonly horizon: string;
  /** The day the wording changed last, for pages without a date of their own. */
  readonly edition: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** `/themes/treaty/` → `https://tumen.example/themes/treaty/` */
  readonly at: (path: string) => string;
}
