import type { APIRoute } from 'astro';
import { printIcon } from '../outputs/xml-files.ts';
import { publication } from '../publication.ts';

export const GET: APIRoute = () => new Response(printIcon(publication), { headers: { 'Content-Type': 'image/svg+xml' } });
