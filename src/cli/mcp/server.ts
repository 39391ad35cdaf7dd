import { McpServer, type CallToolResult } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { ownPackage } from '../../reader/source/package-folder.ts';
import { explainError } from '../command/explain-error.ts';
import { entryOf, languageInput, localeOf, type BuiltSite } from './built-site.ts';
import { cureAnswer, cureInput, cureOutput } from './cure-answer.ts';
import { findAnswer, findInput, findOutput } from './find-answer.ts';
import { lookAnswer, lookInput } from './look-answer.ts';

/** What `read_entry` is asked. */
const entryInput = z.object({
  slug: z.string().describe('The slug of an entry, as find gives it.'),
  lang: languageInput,
});

const instructions = [
  'Explains error messages from a library of texts that were recorded from real programs or quoted with their source.',
  'Give the text the user sees to `find`, whole and unchanged. Quote its answers with their `url`.',
  'If its verdict is near, say that the text is only similar; if it is none or unknown, say that it is not explained.',
  'Never advise to switch a protection off.',
].join(' ');

/**
 * Makes the server with its tools.
 * @param open opens the built site, whose files all answers but those of `look` are from
 * @param look whether there is a tool that connects to services
 */
export function makeServer(open: () => BuiltSite, look: boolean): McpServer {
  const server = new McpServer(
    { name: 'error-faq', version: ownPackage().version },
    { instructions },
  );
  const local = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'find',
    {
      title: 'Find an error message',
      description:
        'Finds the entry that explains an error text, by the same search as the site. Reads only files on this machine.',
      inputSchema: findInput,
      outputSchema: findOutput,
      annotations: local,
    },
    (input) =>
      answered(async () => {
        const site = open();
        const find = await site.finder(localeOf(site, input.lang));
        return structured(findAnswer(await find(input.text), input, site));
      }),
  );
  server.registerTool(
    'read_entry',
    {
      title: 'Read an entry',
      description:
        'Returns a whole entry as Markdown: meaning, what to do, every message, causes, steps, sources.',
      inputSchema: entryInput,
      annotations: local,
    },
    ({ slug, lang }) =>
      answered(() => {
        const site = open();
        const { urls } = entryOf(site, slug);
        return { content: [text(site.read(urls[localeOf(site, lang)]?.markdown ?? ''))] };
      }),
  );
  server.registerTool(
    'read_cure',
    {
      title: 'Read cures',
      description:
        'Returns commands that cure a fault for a client, each with the run of the real program that proves it. It runs nothing.',
      inputSchema: cureInput,
      outputSchema: cureOutput,
      annotations: local,
    },
    (input) =>
      answered(() => {
        const site = open();
        return structured(cureAnswer(input, site, localeOf(site, input.lang)));
      }),
  );
  if (look) registerLook(server, open);
  return server;
}

function registerLook(server: McpServer, open: () => BuiltSite): void {
  server.registerTool(
    'look',
    {
      title: 'Look at a service',
      description:
        'Connects from this machine over the network to the service it is told, as a client does; unless `alone` it also asks others whom that service names. Returns what is wrong, what clients show of it, and what cures it. Name only services the user has asked about.',
      inputSchema: lookInput,
      annotations: { readOnlyHint: true, openWorldHint: true },
    },
    (input) =>
      answered(async () => {
        const site = open();
        return {
          content: [
            text(JSON.stringify(await lookAnswer(input, site.base, localeOf(site, input.lang)))),
          ],
        };
      }),
  );
}

const text = (words: string) => ({ type: 'text' as const, text: words });

/** Gives an answer as data, and as text for clients that know only text. */
function structured(answer: Record<string, unknown>): CallToolResult {
  return { content: [text(JSON.stringify(answer))], structuredContent: answer };
}

/** Returns what a tool answers; of an error the words that a command would print. */
async function answered(
  work: () => CallToolResult | Promise<CallToolResult>,
): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    return { isError: true, content: [text(explainError(error).text ?? String(error))] };
  }
}
