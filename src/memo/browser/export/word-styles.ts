import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

/**
 * How a memo looks in Word: its own names for styles, so that a writer who changes “Heading 1” or “Footnote Text” changes
 * them everywhere. Sizes are half points, distances twentieths of a point.
 */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      // None for Korean and Chinese, for which Georgia has no letters: Word and LibreOffice have fonts of their own.
      run: { font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia' }, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 36, bold: true },
      paragraph: { spacing: { after: 360, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: {
      run: { size: 26, bold: true },
      paragraph: {
        spacing: { before: 360, after: 120, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    hyperlink: { run: { color: '1F4E79', underline: { type: 'single' } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } } },
    footnoteTextChar: { run: { size: 18 } },
  },
  paragraphStyles: [
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', quickFormat: true, paragraph: { indent: { left: 567, right: 567 } } },
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true, size: 20 },
      paragraph: { indent: { left: 567 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
  ],
};
