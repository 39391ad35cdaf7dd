import type { APIRoute } from 'astro';
import { messageRecords } from '../../domain/api/messages.ts';
import { library } from '../_open-page.ts';

/** Every message of the site as plain data, for other programs. */
export const GET: APIRoute = () =>
  Response.json(messageRecords(library(), import.meta.env.BASE_URL));
