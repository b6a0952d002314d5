import type { Schema } from 'hast-util-sanitize';

/**
 * What may leave the Markdown pipeline, for rehype-sanitize: the elements the plugins make, links of safe schemes, and
 * nothing else. Ids are not prefixed, since they are the published addresses; their grammar keeps them from shadowing.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...['a', 'article', 'b', 'blockquote', 'br', 'code', 'copy-link', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'footer'],
    ...[
      'h2',
      'h3',
      'hr',
      'i',
      'li',
      'ol',
      'p',
      'pre',
      'span',
      'strong',
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'time',
      'tr',
      'ul',
    ],
  ],
  attributes: {
    '*': ['id', 'className', 'lang', 'role', 'ariaHidden', 'ariaLabel', 'dataKind', 'dataStand'],
    a: ['href'],
    ol: ['start'],
    th: ['scope'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
};
