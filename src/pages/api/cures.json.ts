import type { APIRoute } from 'astro';
import { cureRecords } from '../../domain/api/cures.ts';
import { library } from '../_open-page.ts';

/** Returns every cure of the site. */
export const GET: APIRoute = () => Response.json(cureRecords(library(), import.meta.env.BASE_URL));
