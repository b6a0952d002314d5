/** `node run-dev.ts`: the development server on a free port, whose address it prints. */
import { dev } from 'astro';

const { address } = await dev({ root: '.', server: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
process.stdout.write(`http://127.0.0.1:${address.port}/\n`);
