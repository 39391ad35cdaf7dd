import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import type { Picture } from '../../domain/library/pictures.ts';
import { contentFolder } from '../../loader/options.ts';
import { library } from '../_open-page.ts';

/** Returns the files of the pictures and drawings in use, by their published names. */
function pictures(): Map<string, string> {
  const { entries, drawings } = library();
  const inFolder = (folder: string, all: Picture[]): [string, string][] =>
    all.map(({ name, published }) => [published, `${contentFolder()}/${folder}/${name}`]);
  return new Map([
    ...entries.flatMap(({ slug, pictures }) => inFolder(`faq/${slug}`, pictures)),
    ...inFolder('drawings', drawings),
  ]);
}

export const getStaticPaths = () => [...pictures().keys()].map((file) => ({ params: { file } }));

/** Returns one picture, unchanged. */
export const GET: APIRoute = ({ params }) => {
  const path = pictures().get(params['file'] ?? '');
  if (path === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(path)));
};
