/**
 * A text directive, by which a link leads to words of a page: what stands before them, how they begin and end, what follows.
 *
 * `formatDirective({ prefix: 'and', textStart: 'a mutual', textEnd: 'guarantee' })` → `:~:text=and-,a%20mutual,guarantee`
 */
export function formatDirective({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly textStart: string;
  readonly textEnd?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A hyphen means something in a directive, and is the one such character that encodeURIComponent leaves. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D');
}
