/** `npm run preview`: serves `dist` with the headers and the 404 page that a host is to send, at `--port` 4321 or another. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePathOf } from '../brief/routes.ts';
import { serveSite } from './serve-site.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

if (existsSync('dist/index.html')) {
  serveSite('dist', { base: basePathOf(process.env.BASE_PATH), port: Number(values.port) }).then(
    ({ url }) => console.log(`The site is at ${url}`),
    (error: unknown) => {
      console.error(`The site cannot be served at port ${values.port}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
} else {
  console.error('There is no site in dist yet: npm run build');
  process.exitCode = 1;
}
