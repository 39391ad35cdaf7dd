// `error-faq mcp`: lets assistants ask the built site, with the Model Context Protocol.
import { Console } from 'node:console';
import process from 'node:process';
import { finished } from 'node:stream/promises';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { defineCommand } from '../command/command.ts';
import { printError } from '../command/print.ts';
import { contentOption, outOption } from '../command/project.ts';
import { siteOpener } from '../mcp/built-site.ts';
import { canLook } from '../mcp/look-answer.ts';
import { makeServer } from '../mcp/server.ts';

export const mcpCommand = defineCommand({
  name: 'mcp',
  about: 'answers assistants about the built site, over standard input and output (MCP)',
  usage: ['[--no-look] [--out FOLDER] [--content FOLDER]'],
  takes: [0, 0],
  options: {
    'no-look': { about: 'leaves out the tool that connects to services over the network' },
    ...outOption,
    ...contentOption,
  },
  examples: ['mcp', 'mcp --no-look --out dist'],
  async run({ options }) {
    const open = siteOpener(process.env['OUT_DIR'] ?? 'dist');
    open();
    // Standard output is for the protocol alone, whatever code of the content may print.
    globalThis.console = new Console(process.stderr, process.stderr);
    const look = !options['no-look'] && canLook();
    const { close } = serveStdio(() => makeServer(open, look), {
      onerror: ({ message }) => {
        printError(message);
      },
    });
    await finished(process.stdin, { writable: false });
    await close();
    return 0;
  },
});
