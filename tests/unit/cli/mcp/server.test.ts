import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeServer } from '../../../../src/cli/mcp/server.ts';
import type { CureOutput } from '../../../../src/cli/mcp/cure-answer.ts';
import type { FindOutput } from '../../../../src/cli/mcp/find-answer.ts';
import { terminalSite } from './terminal-site.ts';

let builds = 0;
const open = () => {
  builds += 1;
  return terminalSite;
};

async function connect(look: boolean): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([makeServer(open, look).connect(there), client.connect(here)]);
  return client;
}

let client: Client;
beforeAll(async () => {
  client = await connect(true);
});
afterAll(() => client.close());

/** Calls a tool. Returns its answer as text and as data. */
async function call(name: string, args: Record<string, unknown>) {
  const {
    content,
    structuredContent,
    isError = false,
  } = await client.callTool({
    name,
    arguments: args,
  });
  const [first] = content;
  const text = first?.type === 'text' ? first.text : '';
  return { text, data: structuredContent, isError };
}

test('there are four tools, and three for those who want no connections', async () => {
  const names = async (one: Client) => (await one.listTools()).tools.map(({ name }) => name);
  expect(await names(client)).toEqual(['find', 'read_entry', 'read_cure', 'look']);
  const other = await connect(false);
  expect(await names(other)).toEqual(['find', 'read_entry', 'read_cure']);
  await other.close();
});

test('only looking leaves this machine, and its description says so', async () => {
  const { tools } = await client.listTools();
  for (const { name, annotations, description } of tools) {
    expect(annotations?.openWorldHint, name).toBe(name === 'look');
    expect(/Connects from this machine/.test(description ?? ''), name).toBe(name === 'look');
  }
});

test('a text is answered with its entry, message, address, proof, dates and action', async () => {
  const { data, text } = await call('find', { text: 'PAPER\nOUT', lang: 'en' });
  expect(JSON.parse(text)).toEqual(data);
  const { verdict, answers } = data as FindOutput;
  expect(verdict).toBe('exact');
  expect(answers[0]).toMatchObject({
    entry: 'paper-out',
    message: 'counter-4',
    cause: true,
    title: 'The terminal beeps and says “Paper out”',
    url: 'https://help.example/terminal/faq/paper-out/#counter-4',
    action: terminalSite.entries.get('paper-out')?.words['en']?.answers.action,
    seen: terminalSite.messages.get('paper-out#counter-4')?.seen,
    source: terminalSite.messages.get('paper-out#counter-4')?.source,
    reviewed: terminalSite.entries.get('paper-out')?.reviewed,
  });
});

test('the language is the first of the site, or the one that is asked for', async () => {
  const urlIn = async (lang?: string) => {
    const { data } = await call('find', { text: 'PAPER OUT', ...(lang && { lang }) });
    return (data as FindOutput).answers[0]?.url;
  };
  expect(await urlIn()).toBe('https://help.example/terminal/faq/paper-out/#counter-4');
  expect(await urlIn('ja')).toBe('https://help.example/terminal/ja/faq/paper-out/#counter-4');
  const other = await call('find', { text: 'PAPER OUT', lang: 'fr' });
  expect(other).toMatchObject({ isError: true, text: 'The site is not in “fr”; it is in en, ja.' });
});

test('a proof is the run in which the text was recorded', async () => {
  const captured = [...terminalSite.messages.values()].find(({ proof }) => proof);
  const { data } = await call('find', { text: captured?.text.replaceAll(/\{.*?\}/g, '') });
  const answer = (data as FindOutput).answers.find(({ message }) => message === captured?.id);
  expect(captured?.proof).toBeDefined();
  expect(answer?.proof).toEqual(captured?.proof);
});

test('of many answers as many are given as were asked for, but all causes', async () => {
  const ask = async (text: string) => (await call('find', { text, most: 1 })).data as FindOutput;
  const one = await ask('E-21');
  const { hits } = await (await terminalSite.finder('en'))('E-21');
  expect(one.answers.map(({ message }) => message)).toEqual([hits[0]?.row.message]);
  expect(one.others).toBeGreaterThan(0);
  const fork = await ask('E-40');
  expect(fork.answers.map(({ entry, cause }) => [entry, cause])).toEqual([
    ['no-line', true],
    ['paper-out', true],
  ]);
  expect(fork.others).toBeGreaterThan(0);
});

test('a text that nothing resembles has no answer', async () => {
  const { data } = await call('find', { text: 'Is it going to rain?' });
  expect(data).toEqual({ verdict: 'none', answers: [], others: 0, unknown: [] });
});

test('a paste of a megabyte is answered, more is refused', async () => {
  const log = `${'2026-11-30 12:00:00 all is well\n'.repeat(31_000)}CHIP ERROR E-21\n`;
  const { data } = await call('find', { text: log });
  const { verdict, answers } = data as FindOutput;
  expect([verdict, answers[0]?.entry]).toEqual(['code', 'chip-not-read']);
  const more = await call('find', { text: 'x'.repeat(1_000_001) });
  expect(more.isError).toBe(true);
  expect(more.text).toContain('1000000');
});

test.each([
  ['find', {}],
  ['find', { text: '' }],
  ['find', { text: 44 }],
  ['find', { text: 'x', most: 0 }],
  ['read_entry', {}],
  ['read_cure', {}],
  ['look', { service: '' }],
])('%s does not accept %j', async (name, args) => {
  const { isError, text } = await call(name, args);
  expect(isError).toBe(true);
  expect(text).toMatch(/^Input validation error/);
});

test('an entry is read as its Markdown', async () => {
  const { text } = await call('read_entry', { slug: 'paper-out', lang: 'en' });
  expect(text).toBe(terminalSite.read('/terminal/faq/paper-out.md'));
});

test.each([
  ['paper-uot', 'There is no entry paper-uot; did you mean paper-out?'],
  ['../../../etc/passwd', 'There is no entry ../../../etc/passwd; find names those there are'],
])('there is no entry %s', async (slug, text) => {
  expect(await call('read_entry', { slug })).toMatchObject({ isError: true, text });
  expect(await call('read_cure', { entry: slug })).toMatchObject({ isError: true, text });
});

test('cures are read by entry, by client and by fault, with their proof', async () => {
  const [{ proof, run } = { proof: undefined, run: [] }] = terminalSite.cures;
  for (const named of [{ entry: 'chip-not-read' }, { client: 'counter' }, { fault: 'chip' }]) {
    const { data } = await call('read_cure', { ...named, lang: 'ja' });
    expect((data as CureOutput).cures).toEqual([
      expect.objectContaining({
        id: 'counter-reset',
        note: '請求はされません。',
        url: 'https://help.example/terminal/ja/faq/chip-not-read/#cure-counter',
        ...{ proof, run },
      }),
    ]);
  }
  const { data } = await call('read_cure', { entry: 'chip-not-read', client: 'portable' });
  expect(data).toEqual({ cures: [], steps: ['Wipe the card.', 'Try again.'] });
});

test('each answer is from the site as it is now', async () => {
  const before = builds;
  await call('find', { text: 'PAPER OUT' });
  await call('read_entry', { slug: 'paper-out' });
  expect(builds).toBe(before + 2);
});
