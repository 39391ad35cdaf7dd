import type { APIRoute } from 'astro';
import { llmsText } from '../markdown/llms.ts';
import { library } from './_open-page.ts';

/** Where programs that read texts find the entries as Markdown. */
export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(library(), new URL(import.meta.env.BASE_URL, site).href));
