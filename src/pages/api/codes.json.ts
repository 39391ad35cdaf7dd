import type { APIRoute } from 'astro';
import { codeRecords } from '../../domain/api/codes.ts';
import { library } from '../_open-page.ts';

/** Returns every code of the site. */
export const GET: APIRoute = () => Response.json(codeRecords(library(), import.meta.env.BASE_URL));
