import type { APIRoute } from 'astro';
import { codeRecords } from '../../../domain/api/codes.ts';
import type { CodeRecord } from '../../../schemas/published.ts';
import { library } from '../../_open-page.ts';

export const getStaticPaths = () =>
  codeRecords(library(), import.meta.env.BASE_URL).map((record) => ({
    params: { slug: record.slug },
    props: record,
  }));

/** Returns one code. */
export const GET: APIRoute<CodeRecord> = ({ props }) => Response.json(props);
