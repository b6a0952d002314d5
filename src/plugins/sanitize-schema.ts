import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** What a drawing is made of. */
const drawn = ['desc', 'g', 'path', 'rect', 'text', 'title', 'tspan'];

/**
 * What may leave the Markdown pipeline, for rehype-sanitize: the elements the plugins make, links of safe schemes, and
 * nothing else. Ids are not prefixed, since they are the published addresses; their grammar keeps them from shadowing.
 */
export const sanitizeSchema: Schema = {
  tagNames: [
    ...['a', 'article', 'b', 'blockquote', 'br', 'button', 'code', 'copy-link', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'footer'],
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
    ...['figcaption', 'figure', 'svg', ...drawn],
  ],
  ancestors: { ...defaultSchema.ancestors, ...Object.fromEntries(drawn.map((name) => [name, ['svg']])) },
  attributes: {
    '*': ['id', 'className', 'lang', 'role', 'ariaHidden', 'ariaLabel', 'dataKind', 'dataStand', 'dataStanding', 'dataTwin'],
    a: ['href', 'title', 'dataAddress'],
    button: ['type', 'popoverTarget'],
    div: ['popover'],
    ol: ['start'],
    path: ['d'],
    rect: ['x', 'y', 'width', 'height'],
    svg: ['viewBox'],
    text: ['x', 'y', 'textAnchor'],
    th: ['scope', 'colSpan', 'rowSpan'],
    td: ['colSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
};
