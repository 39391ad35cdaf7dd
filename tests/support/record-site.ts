// Makes the content of the site `recorded`: the small fixture, written in four commits.
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeRepository } from './repository.ts';
import { sites } from './sites.ts';

const folder = dirname(dirname(sites.recorded.content));
rmSync(folder, { recursive: true, force: true });
const repository = makeRepository(folder);
const fixture = sites['payment-terminal'].content;
const english = 'faq/paper-out/en.mdx';
const japanese = 'faq/paper-out/ja.mdx';
const original = readFileSync(`${fixture}/${english}`, 'utf8');
const early = original
  .replace(/^title: .*/m, 'title: No more paper')
  .replace('heading: PAPER OUT', 'heading: PAPER END');

repository.copy(fixture);
repository.remove(japanese);
repository.write(english, early.replace('summary:', 'abstract:'));
repository.commit('Explain the terminal');
repository.write(english, early);
repository.commit('Call a summary a summary');
repository.write(japanese, readFileSync(`${fixture}/${japanese}`, 'utf8'));
repository.commit('Translate it');
repository.write(english, original);
repository.commit('Say it as the display does');
