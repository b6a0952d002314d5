import type { SearchLanguage } from './search-language.ts';

/** German; umlauts are typed with an e too. */
export const german: SearchLanguage = {
  stem: stemGerman,
  article: /^(?:der|die|das) /i,
  stopWords:
    'ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da damit dann das dass ' +
    'dasselbe dazu dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einig ' +
    'einige einigen einiger einiges er es etwas euer eure fur gegen hab habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ' +
    'indem ins ist jede jedem jeden jeder jedes jener jetzt kann kein keine keinem keinen keiner konnen konnte machen man manche mehr mein meine mich mir mit muss ' +
    'musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so solche soll sollen sollte sondern sonst ' +
    'uber um und uns unser unter viel vom von vor wahrend war waren warum was weg weil weiter welche welchem welchen welcher welches wem wen wenn wer werde werden ' +
    'weshalb wessen wie wieder wieso wieviel will wir wird wirst wo wohin wollen wollte wurde wurden zu zum zur zwar zwischen',
  weakWords:
    'anfang besser bleiben bleibt einfach ende erst erste ersten fall frage ganz gehen geht gibt gleich gross grosse gut heute immer jahr jahre jahren klein kommen ' +
    'kommt lange letzte letzten machen macht mal menschen moglich neu neue neuen nie recht sache sagen sagt schon seite sicher stehen steht stelle tag teil tun weit ' +
    'welt wenig wichtig wirklich wissen zeit ziel',
  question:
    /^(?:wer|wem|wen|wessen|was|warum|weshalb|wieso|wie|wieviel|wann|wo|woher|wohin|welche[mnrs]?|ist|sind|war|waren|wird|werden|hat|haben|kann|konnen|können|soll|sollen|muss|gibt)\b/i,
  advice: /\b(?:soll(?:en|te|ten)?|empf[ie]\w*|rat(?:en|schlag\w*)?|rät)(?![\p{L}])/iu,
  number: /\b(?:wie (?:viele?|gross|groß|oft|lange|hoch|teuer)|wieviele?|anzahl)(?![\p{L}])/iu,
  numerals: /^(?:\d+|zehn|elf|zwolf|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hunder|tausend?|million)$/,
  units:
    'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  thousand: 'tausend',
  scales: { hundert: 100, tausend: 1_000, million: 1_000_000, millionen: 1_000_000 },
  variants: [
    [/([aou])e/g, '$1'],
    [/ph/g, 'f'],
  ],
};

/**
 * After CISTEM (Weissweiler and Fraser 2017): endings are taken off as long as more than three letters
 * are left. Doubled letters, and those that stand for one sound, are kept whole meanwhile; umlauts are gone by then.
 *
 * `stemGerman('sperrungen')` → `'sperrung'` · `stemGerman('gesperrt')` → `'sperr'`
 */
export function stemGerman(word: string): string {
  let stem = word
    .replace(/^ge(?=.{4})/, '')
    .replaceAll('sch', '$')
    .replaceAll('ei', '%')
    .replaceAll('ie', '&')
    .replace(/(.)\1/g, '$1*');
  while (stem.length > 3) {
    const shorter = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/, '') : stem;
    const next = shorter === stem ? stem.replace(/[tesn]$/, '') : shorter;
    if (next === stem) break;
    stem = next;
  }
  return stem.replace(/(.)\*/g, '$1$1').replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch');
}
