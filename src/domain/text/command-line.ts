/** The commands that are also npm scripts of the repository of this program. */
const scripts = ['dev', 'build', 'preview', 'check', 'find', 'new'];

/** Whether this is the package in another project, and not the repository itself. */
export const installed = import.meta.url.includes('/node_modules/');

/**
 * Formats a command as a person types it here: in the repository or in another project.
 * @param words the name of a command with its arguments
 * @example commandLine('check --fix') // npx error-faq check --fix, or npm run check -- --fix
 */
export function commandLine(words: string): string {
  const [name = '', ...rest] = words.split(' ');
  if (installed || !scripts.includes(name)) return `npx error-faq ${words}`;
  return rest.length === 0 ? `npm run ${name}` : `npm run ${name} -- ${rest.join(' ')}`;
}
