import type { APIRoute } from 'astro';
import { messageRecords } from '../../domain/api/messages.ts';
import { library } from '../_open-page.ts';

/** Returns every message of the site. */
export const GET: APIRoute = () =>
  Response.json(messageRecords(library(), import.meta.env.BASE_URL));
