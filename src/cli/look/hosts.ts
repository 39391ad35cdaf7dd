import { CommandError } from '../command/command-error.ts';

/** One line of a list of services. */
export interface Watched {
  service: string;
  starttls?: string;
}

/**
 * Reads a list of services: one a line, with a protocol behind it if that is not the usual one of its port. What
 * follows a `#` and empty lines do not count.
 * @param protocols the protocols there are
 * @throws CommandError that names the line
 */
export function parseHosts(text: string, protocols: string[]): Watched[] {
  return text.split('\n').flatMap((line, index): Watched[] => {
    const [service, starttls, ...more] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (service === undefined || service === '') return [];
    if (more.length > 0 || (starttls !== undefined && !protocols.includes(starttls)))
      throw new CommandError(
        `line ${String(index + 1)} of the list is no service; found \`${line.trim()}\`; expected a host, and one of ${protocols.join(', ')} behind it if its port does not tell`,
      );
    return [{ service, ...(starttls !== undefined && { starttls }) }];
  });
}
