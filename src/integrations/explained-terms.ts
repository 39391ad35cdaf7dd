import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import { explainIn, compileGlossary, type Stretch } from '../domain/library/glossary.ts';
import type { Term } from '../schemas/term.ts';

/**
 * The nodes with prose of the author; headings, links, tables, quotations and footnotes are left
 * alone.
 */
const prose = ['root', 'paragraph', 'list', 'listItem', 'emphasis', 'strong'];
const components = ['Part', 'Dated'];

/**
 * Returns a plugin of the Markdown processor that links the first occurrence of each glossary term
 * in a file to its explanation on the page, `#word-<id>`, and gives it the anchor `first-<id>`. The
 * locale is the name of the file. The ids of the terms are left in the frontmatter under `words`,
 * in order of appearance.
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
        if (context.data.astro) context.data.astro.frontmatter['words'] = [...explained];
      },
    };
  };
}

type Text = Extract<MdastNode, { type: 'text' }>;

/** Returns the text nodes below a node that are prose of the author, in order of appearance. */
function ownWords(node: Readonly<MdastNode>): Text[] {
  if (node.type === 'text') return [node];
  const own = node.type === 'mdxJsxFlowElement' ? components : prose;
  const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : node.type;
  return 'children' in node && own.includes(name) ? node.children.flatMap(ownWords) : [];
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
