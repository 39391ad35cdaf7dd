import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { openBuiltIndex } from '../../src/cli/find/built-index.ts';
import type { CureOutput } from '../../src/cli/mcp/cure-answer.ts';
import type { FindOutput } from '../../src/cli/mcp/find-answer.ts';
import type { MessageRecord } from '../../src/schemas/published.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const { content, out } = sites.main;

/** How many messages of the library are asked for. */
const SAMPLE = 8;

/** Runs the command, as an assistant would. */
async function connect(): Promise<{ client: Client; told: () => string }> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['src/cli/error-faq.mjs', 'mcp', '--out', out, '--content', content],
    stderr: 'pipe',
  });
  let told = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const client = new Client({ name: 'test', version: '1' });
  // What is no message of the protocol on standard output comes here.
  client.onerror = (error) => {
    told += error.message;
  };
  await client.connect(transport);
  return { client, told: () => told };
}

test('an assistant finds and reads over standard input and output', async () => {
  const { client, told } = await connect();
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content: parts, structuredContent } = await client.callTool({ name, arguments: args });
    const [first] = parts;
    return { data: structuredContent, text: first?.type === 'text' ? first.text : '' };
  };

  await test.step('it is told what there is', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['find', 'read_entry', 'read_cure', 'look']);
    expect(client.getInstructions()).toContain('Never advise to switch a protection off');
  });

  await test.step('the first answer to a text is that of `find`', async () => {
    const messages = JSON.parse(
      readFileSync(`${out}/api/messages.json`, 'utf8'),
    ) as MessageRecord[];
    const find = await openBuiltIndex(out, 'en');
    const step = Math.floor(messages.length / SAMPLE);
    const differing: string[] = [];
    for (const { text } of messages.filter((_, at) => at % step === 0)) {
      const { verdict, hits } = await find(text);
      const { data } = await call('find', { text, lang: 'en' });
      const answer = data as FindOutput;
      const [first] = answer.answers;
      const same = [verdict, hits[0]?.row.entry, hits[0]?.row.message, hits[0]?.row.url];
      const told = [answer.verdict, first?.entry, first?.message, first?.url];
      const relative = told.with(3, first?.url.replace(new URL(mainUrl).origin, ''));
      if (String(relative) !== String(same))
        differing.push(`${String(relative)} for ${String(same)}`);
    }
    expect(differing).toEqual([]);
  });

  await test.step('an entry is the Markdown of the site, a cure has its proof', async () => {
    const slug = 'unknown-authority-in-programs';
    const { text } = await call('read_entry', { slug, lang: 'en' });
    expect(text).toBe(readFileSync(`${out}/en/faq/${slug}.md`, 'utf8'));
    const { cures } = (await call('read_cure', { client: 'pip', lang: 'en' })).data as CureOutput;
    expect(cures.length).toBeGreaterThan(1);
    for (const { url, proof } of cures) {
      expect(url).toBe(`${mainUrl}en/faq/${slug}/#cure-pip`);
      expect(proof.cured).toContain('untrusted-root');
    }
  });

  await client.close();
  expect(told()).toBe('');
});
