import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import { shownPath } from '../../reader/source/files.ts';
import { positionsIn } from '../../reader/source/position.ts';
import { readTextFile } from '../../reader/source/read-text.ts';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';

/**
 * Reads the data files and the entries of a content tree, by path from the content folder on. Captures are
 * left out: only the lab writes them.
 * @returns `diagnostics` has the reason for each file that is not valid text or YAML
 */
export function readTexts(folder: string): {
  texts: Map<string, string>;
  diagnostics: Diagnostic[];
} {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of globSync(['*.yaml', 'faq/*/*.mdx'], { cwd: folder }).toSorted()) {
    const { text, diagnostics: flaws } = readTextFile(join(folder, file));
    if (text !== undefined) texts.set(file.replaceAll('\\', '/'), text);
    // What is only suspicious about a text does not keep it from being rewritten.
    diagnostics.push(...(text === undefined ? flaws : faultsOf(join(folder, file), text)));
  }
  return { texts, diagnostics };
}

/** Lists why the YAML of a file cannot be parsed. */
function faultsOf(path: string, text: string): Diagnostic[] {
  const locate = positionsIn(shownPath(path), text);
  if (!path.endsWith('.mdx')) return parseYaml(text, locate).diagnostics;
  const { frontmatter, diagnostics } = findFrontmatter(text, locate);
  return frontmatter ? parseYaml(text, locate, frontmatter).diagnostics : diagnostics;
}
