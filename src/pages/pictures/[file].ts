import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import type { Picture } from '../../domain/library/pictures.ts';
import { openContent } from '../../loader/open.ts';
import type { PictureFile } from '../../reader/tree/types.ts';

/** Returns the files of the pictures, drawings and logos in use, by their published names. */
function pictures(): Map<string, string> {
  const { library, tree } = openContent();
  const among = (files: Map<string, PictureFile | undefined> | undefined, all: Picture[]) =>
    all.map(({ name, published }): [string, string] => [published, files?.get(name)?.file ?? '']);
  const folders = new Map(tree.entries.map((entry) => [entry.slug, entry.pictures]));
  return new Map([
    ...library.entries.flatMap(({ slug, pictures: all }) => among(folders.get(slug), all)),
    ...among(tree.drawings, library.drawings),
    ...among(tree.logos, library.logos),
  ]);
}

export const getStaticPaths = () => [...pictures().keys()].map((file) => ({ params: { file } }));

/** Returns one picture, unchanged. */
export const GET: APIRoute = ({ params }) => {
  const path = pictures().get(params['file'] ?? '');
  if (path === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(readFileSync(path)));
};
