import type { APIRoute } from 'astro';
import manifest from '../../../package.json' with { type: 'json' };
import { apiIndexOf } from '../../domain/api/index.ts';
import { library } from '../_open-page.ts';

/** What the documents for other programs are. */
export const GET: APIRoute = () =>
  Response.json(apiIndexOf(library(), import.meta.env.BASE_URL, manifest.version));
