import type { APIRoute } from 'astro';
import { llmsText } from '../markdown/llms.ts';
import { library } from './_open-page.ts';

/** Returns llms.txt, which tells language models where the entries are as Markdown. */
export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(library(), new URL(import.meta.env.BASE_URL, site).href));
