import { findsEverything } from './finds-everything.ts';
import { content } from './tree.ts';

await findsEverything(content().site.locales[0] ?? '');
