import type { APIRoute } from 'astro';
import { z } from 'zod';
import { apiVersion, published } from '../../../schemas/published.ts';

export const getStaticPaths = () =>
  Object.entries(published).map(([name, schema]) => ({ params: { name }, props: { schema } }));

/** The JSON Schema of one document. Fields it does not name may be added, so it allows them. */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props, url, site }) => {
  const { $schema, ...rest } = z.toJSONSchema(props.schema, { io: 'input' });
  return Response.json({
    $schema,
    $id: new URL(url.pathname, site).href,
    description: `Version ${apiVersion}`,
    ...rest,
  });
};
