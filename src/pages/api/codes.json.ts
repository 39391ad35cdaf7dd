import type { APIRoute } from 'astro';
import { codeRecords } from '../../domain/api/codes.ts';
import { library } from '../_open-page.ts';

/** Every code of the site as plain data, for other programs. */
export const GET: APIRoute = () => Response.json(codeRecords(library(), import.meta.env.BASE_URL));
