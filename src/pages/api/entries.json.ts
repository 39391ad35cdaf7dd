import type { APIRoute } from 'astro';
import { entryRecords } from '../../domain/api/entries.ts';
import { library } from '../_open-page.ts';

/** Returns every entry of the site. */
export const GET: APIRoute = () => Response.json(entryRecords(library(), import.meta.env.BASE_URL));
