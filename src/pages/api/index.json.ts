import type { APIRoute } from 'astro';
import manifest from '../../../package.json' with { type: 'json' };
import { apiIndexOf } from '../../domain/api/index.ts';
import { library } from '../_open-page.ts';

/** Returns the list of the documents of the API. */
export const GET: APIRoute = () =>
  Response.json(apiIndexOf(library(), import.meta.env.BASE_URL, manifest.version));
