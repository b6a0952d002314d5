/**
 * Other ways to write the number at the beginning of a row of words, and how many words it takes; undefined where there is none.
 *
 * `readNumber(['fifty', 'one', 'rounds'])` → `{ length: 2, written: [['51'], ['fifty', 'one']] }` · `readNumber(['60'])` → `{ length: 1, written: [['60'], ['sixty']] }`
 */
export function readNumber(words: readonly string[]): ReadNumber | undefined {
  const [first = ''] = words;
  if (/^\d+$/.test(first)) {
    const spelt = spell(Number(first));
    return spelt && { length: 1, written: [[first], spelt] };
  }
  let length = words.findIndex((word) => valueOf(word) === undefined);
  if (length === -1) length = words.length;
  const value = sum(words.slice(0, length));
  return length === 0 || value === undefined ? undefined : { length, written: [[String(value)], words.slice(0, length)] };
}

export interface ReadNumber {
  readonly length: number;
  readonly written: readonly (readonly string[])[];
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

function valueOf(word: string): number | undefined {
  if (units.includes(word)) return units.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : scales.get(word);
}

/** “Ninety thousand”, “nineteen sixty-one”; a scale by itself is no number, nor are two figures side by side. */
function sum(words: readonly string[]): number | undefined {
  let [total, part] = [0, 0];
  for (const word of words) {
    const value = valueOf(word) ?? 0;
    const isYear = part >= 10 && part < 100 && value >= 10 && value < 100;
    if (isYear) part = part * 100 + value;
    else if (!scales.has(word) && part % 10 !== 0) return undefined;
    else if (!scales.has(word)) part += value;
    else if (part === 0) return undefined;
    else if (value === 100) part *= 100;
    else [total, part] = [total + part * value, 0];
  }
  return words.length === 0 ? undefined : total + part;
}

function spell(value: number): string[] | undefined {
  const thousands = value / 1_000;
  if (value >= 1_000 && value < 100_000 && Number.isInteger(thousands)) return [...(spell(thousands) ?? []), 'thousand'];
  if (value < 20) return [units[value] ?? ''];
  if (value >= 100) return undefined;
  const ones = value % 10;
  return [tens[Math.floor(value / 10) - 2] ?? '', ...(ones === 0 ? [] : [units[ones] ?? ''])];
}
