import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { contentFolder } from '../../loader/options.ts';
import { library } from '../_open-page.ts';

/** Returns the files of the pictures in use, by their published names. */
const pictures = (): Map<string, string> =>
  new Map(
    library().entries.flatMap(({ slug, pictures }) =>
      pictures.map(({ name, published }) => [published, `${contentFolder()}/faq/${slug}/${name}`]),
    ),
  );

export const getStaticPaths = () => [...pictures().keys()].map((file) => ({ params: { file } }));

/** Returns one picture, unchanged. */
export const GET: APIRoute = ({ params }) => {
  const path = pictures().get(params['file'] ?? '');
  if (path === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(path)));
};
