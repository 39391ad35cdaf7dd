import type { Command } from '../command/command.ts';
import { exitCodes, usageLines } from '../command/help-text.ts';
import { markdownTable } from '../stats/markdown-table.ts';

/** What every command says with `--help`, as a page. */
export function commandsPage(commands: Command[]): string {
  const codes = Object.entries(exitCodes).map(([code, text]) => [`\`${code}\``, text]);
  return [
    '# Commands',
    'Each says with `--help` what stands here: `npm run find -- --help`. A `-` for a file stands\nfor standard input: UTF-8, or the UTF-16 of Windows. Control characters of whatever comes from outside are\nshown as escapes. What npm itself prints, `npm run --silent` leaves out.',
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
    code(usageLines(command)),
    ...(rows.length > 0 ? [markdownTable(['Option', 'What it does'], rows)] : []),
    'For example:',
    code(examples),
  ];
}

function code(lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
