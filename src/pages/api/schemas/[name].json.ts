import type { APIRoute } from 'astro';
import { z } from 'zod';
import { apiVersion, published } from '../../../schemas/published.ts';

export const getStaticPaths = () =>
  Object.entries(published).map(([name, schema]) => ({ params: { name }, props: { schema } }));

/**
 * Returns the JSON Schema of one document. It allows fields it does not name, because some may be
 * added.
 */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props, url, site }) => {
  const { $schema, ...rest } = z.toJSONSchema(props.schema, { io: 'input' });
  return Response.json({
    $schema,
    $id: new URL(url.pathname, site).href,
    description: `Version ${apiVersion}`,
    ...rest,
  });
};
