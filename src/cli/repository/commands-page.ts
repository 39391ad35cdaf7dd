import type { Command } from '../command/command.ts';
import { exitCodes, usageLines } from '../command/help-text.ts';
import { markdownTable } from '../stats/markdown-table.ts';

/** Returns docs/commands.md: the help of every command. */
export function commandsPage(commands: Command[]): string {
  const codes = Object.entries(exitCodes).map(([code, text]) => [`\`${code}\``, text]);
  return [
    '# Commands',
    'In a site of your own each is typed behind `npx`: `npx error-faq find --help` says what stands here. In the\nrepository of Error FAQ those that are scripts there may be run as such: `npm run find -- --help`, with\n`--silent` to leave out what npm itself prints. `capture`, `packages` and `sbom` are only there.\n\nA `-` for a file stands for standard input: UTF-8, or the UTF-16 of Windows. Control characters of whatever\ncomes from outside are shown as escapes.',
    '## Exit codes',
    markdownTable(['Code', 'Meaning'], codes),
    markdownTable(
      ['Command', 'When it ends with 1'],
      commands.flatMap(({ name, no }) => (no === undefined ? [] : [[`\`${name}\``, no]])),
    ),
    ...commands.flatMap(sectionOf),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function sectionOf(command: Command): string[] {
  const { name, about, options, examples } = command;
  const rows = Object.entries(options).map(([option, { value, many, about: does }]) => [
    `\`--${option}${value === undefined ? '' : ` ${value}`}\`${many ? ', several times' : ''}`,
    does,
  ]);
  return [
    `## ${name}`,
    `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
    code(usageLines(command, typed)),
    ...(rows.length > 0 ? [markdownTable(['Option', 'What it does'], rows)] : []),
    'For example:',
    code(examples.map(typed)),
  ];
}

const typed = (words: string): string => `error-faq ${words}`;

function code(lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
