// `npm run schemas`: writes what editors know of the data files, from src/schemas/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from './editor-schemas.ts';

const folder = '.vscode/schemas';

mkdirSync(folder, { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(join(folder, `${name}.json`), text);
console.log(`Written: ${folder}/`);
