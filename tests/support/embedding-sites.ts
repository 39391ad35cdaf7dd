import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersIn } from './header-rules.ts';
import { sites } from './sites.ts';

/** The origin that the site of `three-languages` is open to, which stands for that of the portal. */
const NAMED = 'https://portal.example';

const { out, base } = sites['three-languages'];

/** Three servers of this machine: the site, as its `_headers` say, a portal it is open to, and one it is not. */
export interface EmbeddingSites {
  site: string;
  portal: string;
  other: string;
  close: () => void;
}

/** The script of a portal: its form fills itself in. */
const script = `
addEventListener('error-faq:answer', ({ detail }) => {
  document.forms[0].answer.value = detail.reply;
  document.forms[0].from.value = JSON.stringify(detail);
});
`;

const portalPage = (site: string): string => `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>Portal</title>
<h1>Portal</h1>
<script type="module" src="/portal.js"></script>
<script type="module" src="${site}embed/error-faq.js"></script>
<error-faq src="${site}" lang="ja"></error-faq>
<form><label>Answer <textarea name="answer"></textarea></label><input name="from" aria-label="From"></form>
<iframe src="${site}en/embed/" title="FAQ"></iframe>
</html>`;

/** Starts the servers. */
export async function serveEmbedding(): Promise<EmbeddingSites> {
  const open: { close: () => void }[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => (server.closeAllConnections(), server.close()) });
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  };
  let site = '';
  const portalServer: RequestListener = ({ url }, response) => {
    const isScript = url === '/portal.js';
    const { origin } = new URL(site);
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self' ${origin}; connect-src ${origin}; frame-src ${origin}`,
    );
    response.end(isScript ? script : portalPage(site));
  };
  const portal = await serve(portalServer);
  const other = await serve(portalServer);
  const rules = readFileSync(join(out, '_headers'), 'utf8').replaceAll(NAMED, portal);
  const origin = await serve(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const file = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
    try {
      const bytes = readFileSync(join(out, file));
      for (const [name, values] of headersIn(rules, path))
        response.setHeader(name, values.join(', '));
      if (extname(file) === '.html') response.setHeader('Content-Type', 'text/html');
      if (extname(file) === '.js') response.setHeader('Content-Type', 'text/javascript');
      response.end(extname(file) === '.js' ? bytes.toString().replaceAll(NAMED, portal) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  site = origin + base;
  const close = (): void => {
    for (const one of open) one.close();
  };
  return { site, portal: `${portal}/`, other: `${other}/`, close };
}
