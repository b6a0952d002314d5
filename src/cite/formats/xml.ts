/**
 * Prints an element and what is in it, escaped and indented, without characters that XML cannot write; serialisers of trees see
 * to neither of the last two. Attributes that are undefined are left out.
 *
 * `element('link', { href: '/?a&b' })` → `<link href="/?a&amp;b"/>` · `element('title', {}, 'A < B')` → `<title>A &lt; B</title>`
 */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly Child[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  if (children.length === 0) return { xml: `<${name}${written}/>` };
  const isText = children.every((child) => typeof child === 'string');
  const content = isText
    ? children.map(escapeXml).join('')
    : children.map((child) => `\n${typeof child === 'string' ? escapeXml(child) : child.xml}`.replaceAll('\n', '\n  ')).join('');
  return { xml: `<${name}${written}>${content}${isText ? '' : '\n'}</${name}>` };
}

/** A whole document. */
export function printXml({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** Escaped XML, which plain text cannot be mistaken for. */
export interface Xml {
  readonly xml: string;
}

type Child = string | Xml;

/** XML has no way at all to write most control characters or half a surrogate pair: they are dropped. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML or HTML, in quotation marks too: `a < "b"` → `a &lt; &quot;b&quot;`. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
