import { isMailbox, isWebAddress } from '../../schemas/address.ts';
import { parseFaqLink, decodePercent } from '../../domain/urls/faq-link.ts';
import { anchorsOf } from '../../reader/tree/anchors.ts';
import type { Positioned } from '../../reader/mdx/body.ts';
import { allFiles, findEntry, unknownName } from '../../reader/tree/lookup.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryFile, ContentTree } from '../../reader/tree/types.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A link within the site, `faq:slug#anchor` or `#anchor`, has a target; others are full addresses. */
export const linksLeadSomewhere = buildRule({
  name: 'links-lead-somewhere',
  needs: ['tree'],
  check: ({ tree }) =>
    allFiles(tree).flatMap((file) =>
      (file.body?.links ?? []).flatMap((link) => checkLink(tree, file, link)),
    ),
});

function checkLink(tree: ContentTree, file: EntryFile, { value, place }: Positioned): Diagnostic[] {
  const link = parseFaqLink(decodePercent(value));
  if (!link) return checkAddress(value, place);
  const { slug: target = file.slug, anchor } = link;
  if (!findEntry(tree, target)) {
    const known = tree.entries.map((entry) => entry.slug);
    return [unknownName(place, target, { kind: 'entry', home: tree.folder, known })];
  }
  const anchors = anchorsOf(tree, target, file.locale);
  if (anchor === undefined || !anchors || anchors.includes(anchor)) return [];
  return [
    diagnosticAt(place, {
      what: 'link to an unknown anchor',
      found: quote(value),
      expected: `an anchor in the entry ${quote(target)}`,
      repair: suggest(anchor, anchors, 'link to the entry as a whole'),
    }),
  ];
}

function checkAddress(value: string, place: Positioned['place']): Diagnostic[] {
  // A root-relative address breaks if the site is published under a sub-path, and in other locales.
  const [, slug, anchor = ''] = /^(?:\/[\w-]+)?\/faq\/([^/#]+)\/?(#.*)?$/.exec(value) ?? [];
  if (slug === undefined && (isWebAddress(value) || isMailbox(value))) return [];
  return [
    diagnosticAt(place, {
      what: 'unsupported form of link',
      found: value === '' ? 'an empty address' : quote(value),
      expected:
        '`faq:entry`, `faq:entry#anchor`, `#anchor`, `mailto:` or a full address with `https://`',
      repair:
        slug === undefined
          ? 'write it in one of these forms'
          : `write ${quote(`faq:${slug}${anchor}`)}`,
    }),
  ];
}
