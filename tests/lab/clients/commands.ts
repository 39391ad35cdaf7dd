import type { Client } from '../client.ts';
import { clientOf } from './commands/client-of.ts';
import { languages } from './commands/languages.ts';
import { fetchers } from './commands/fetchers.ts';
import { managers } from './commands/managers.ts';
import { tools } from './commands/tools.ts';

/** All command-line clients. */
export const commands: Client[] = [...tools, ...languages, ...managers, ...fetchers].map(clientOf);
