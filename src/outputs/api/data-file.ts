import { z } from 'zod';
import type { Publication } from '../../brief/publication.ts';
import { filePaths } from '../../brief/routes.ts';
import type { DataFile } from '../../brief/schema/api.ts';

/** Puts items for reuse under a head that says what they are, and prints them. `name` is the file’s: `claims`. */
export function printDataFile(name: 'claims' | 'sources', items: readonly unknown[], { horizon, licence, at }: Publication): string {
  const file: DataFile = { $schema: at(filePaths[`${name}Schema`]), version: 1, horizon, licence: licence.url, items };
  return printJson(file);
}

/** The JSON Schema (2020-12) of such a file, as a document with an address of its own; it lets later fields pass, as `io: 'input'` means here. */
export function printJsonSchema(name: 'claims' | 'sources', schema: z.ZodType, { at }: Publication): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return printJson({ $schema, $id: at(filePaths[`${name}Schema`]), ...rest });
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
