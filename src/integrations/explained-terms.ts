import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import { explainIn, compileGlossary, type Stretch } from '../domain/library/glossary.ts';
import { ownWords } from '../reader/mdx/explained-terms.ts';
import type { Term } from '../schemas/term.ts';

/**
 * Returns a plugin of the Markdown processor that links the first occurrence of each glossary term
 * in a file to its explanation on the page, `#word-<id>`, and gives it the anchor `first-<id>`. The
 * locale is the name of the file. `termsIn` returns the ids of these terms.
 */
export function explainedTerms(glossary: Term[]): MdastPluginEntry {
  return ({ fileURL }) => {
    const words = fileURL && compileGlossary(glossary, basename(fileURLToPath(fileURL), '.mdx'));
    if (!words) return undefined;
    const explained = new Set<string>();
    return {
      name: 'explained-terms',
      before(root, context) {
        for (const text of ownWords(root)) {
          const stretches = explainIn(text.value, words, explained);
          if (stretches.some(({ term }) => term)) context.replaceNode(text, stretches.map(nodeOf));
        }
      },
    };
  };
}

function nodeOf({ text, term }: Stretch): MdastNode {
  if (term === undefined) return { type: 'text', value: text };
  return {
    type: 'link',
    url: `#word-${term}`,
    children: [{ type: 'text', value: text }],
    data: { hProperties: { id: `first-${term}`, className: ['ef-term'], role: 'doc-glossref' } },
  };
}
