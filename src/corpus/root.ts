import { resolve } from 'node:path';

/** Where the content lies: `content/` of the project, or the folder that CONTENT_DIR names (tests build small ones). */
export const contentRoot = resolve(process.env.CONTENT_DIR ?? 'content');
