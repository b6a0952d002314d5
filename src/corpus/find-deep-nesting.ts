/**
 * The line on which Markdown becomes so deep or dense that the parser, which recurses and backtracks, would take minutes or
 * run out of stack: lists and quotations by their marks and indentation, directives by their colons, emphasis, links and
 * lines by their number in one passage. It errs on the side of the author: no readable text comes near.
 *
 * `findDeepNesting('a\n>>>>>>>>>>>>> b')` → `2`
 */
export function findDeepNesting(text: string): number | undefined {
  let open = 0;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*:{3,}(.?)/.exec(line);
    if (fence) open = Math.max(0, open + (fence[1] === '' ? -1 : 1));
    marks = line.trim() === '' ? 0 : marks + 1 + (line.match(/[*_[]/g)?.length ?? 0);
    if (open > deepest || marks > mostMarks || countMarkers(line) > deepest || indentation(line) > deepest * 4) return index + 1;
  }
  return undefined;
}

const deepest = 12;
const mostMarks = 2_000;

/** Quotation marks and bullets at the beginning of a line; a rule such as `* * *` is none. */
function countMarkers(line: string): number {
  if (/^\s*(?:[-*_]\s*)+$/.test(line)) return 0;
  return (/^[\s>*+-]*/.exec(line)?.[0] ?? '').replace(/\s/g, '').length;
}

function indentation(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}
