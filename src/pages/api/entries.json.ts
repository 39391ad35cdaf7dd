import type { APIRoute } from 'astro';
import { entryRecords } from '../../domain/api/entries.ts';
import { library } from '../_open-page.ts';

/** Every entry of the site as plain data, for other programs. */
export const GET: APIRoute = () => Response.json(entryRecords(library(), import.meta.env.BASE_URL));
