import { registerHooks } from 'node:module';

/** What Vite writes in the place of `import.meta.env` in a bundle. */
const ENVIRONMENT = JSON.stringify({ BASE_URL: '/' });
const MARK = 'again';

let count = 0;

// What a marked module imports of ours bears its mark, and so is loaded anew as well.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const mark = URL.parse(context.parentURL ?? '')?.searchParams.get(MARK);
    const own = mark && found.url.startsWith('file:') && !found.url.includes('/node_modules/');
    return own ? { ...found, url: `${found.url}?${MARK}=${mark}` } : found;
  },
  load: (url, context, next) => {
    const found = next(url, context);
    if (!url.includes(`?${MARK}=`) || !found.source) return found;
    const text = Buffer.from(found.source as Uint8Array).toString();
    return { ...found, source: text.replaceAll('import.meta.env', `(${ENVIRONMENT})`) };
  },
});

/**
 * Imports a module and all that it imports of ours as a bundle of its own would: they share nothing with those
 * that are loaded already, and `import.meta.env` is that of a site at the root.
 * @param path from the root of the repository
 */
export function importAgain(path: string): Promise<unknown> {
  count += 1;
  return import(`${new URL(`../../${path}`, import.meta.url).href}?${MARK}=${String(count)}`);
}
