import type { DescribedFinding, DescribedReading } from '../../domain/readers/reader-words.ts';
import type { Part } from './views.ts';

/**
 * Renders what a reader has read: the entry that explains the most serious finding, the other findings, the
 * facts, and what cannot be known. All data is inserted as text.
 * @param search the URL of the page of results, beside which the entries are
 */
export function readingView(
  { findings, things, notes }: DescribedReading,
  part: Part,
  search: string,
): DocumentFragment {
  const [first, ...others] = findings;
  const view = things.length > 0 ? part(headingOf(first)) : document.createDocumentFragment();
  if (first) view.append(findingView(first, part, search));
  if (others.length > 0) {
    const list = part('findings');
    list.querySelector('ul')?.append(...others.map((finding) => itemView(finding, search)));
    view.append(list);
  }
  things.forEach((thing, at) => view.append(thingView(thing, part, at === 0)));
  const list = part(things.length > 0 ? 'unknowable' : 'unreadable');
  list.querySelector('ul')?.append(...notes.map((note) => element('li', note)));
  view.append(list);
  return view;
}

/** Returns what screen readers announce of a reading: the verdict, and the first finding. */
export function spokenReading(
  { findings: [first], things, notes }: DescribedReading,
  part: Part,
): string {
  if (things.length === 0) return notes.join(' ');
  const heading = part(headingOf(first)).querySelector('h2')?.textContent ?? '';
  return first ? `${heading}: ${first.text}` : heading;
}

function headingOf(first: DescribedFinding | undefined): string {
  return first ? (first.possible ? 'possible' : 'found') : 'sound';
}

function findingView(finding: DescribedFinding, part: Part, search: string): DocumentFragment {
  const view = part('finding');
  const link = view.querySelector('a');
  if (link) linkTo(link, finding, search);
  view.querySelector('.ef-finding')?.append(finding.text);
  view.querySelector('.ef-answer-action span')?.append(finding.summary);
  return view;
}

function itemView(finding: DescribedFinding, search: string): HTMLElement {
  const item = element('li', `${finding.text} `);
  const link = document.createElement('a');
  linkTo(link, finding, search);
  item.append(link);
  return item;
}

/** The pages of entries are beside that of results, in a copy on a disk as well. */
function linkTo(
  link: HTMLAnchorElement,
  { entry, part, title }: DescribedFinding,
  search: string,
): void {
  const page = search.replace(/search\/(?=[^/]*$)/, `faq/${entry}/`);
  link.href = part === undefined ? page : `${page}#${part}`;
  link.textContent = title;
}

function thingView(
  { title, facts }: DescribedReading['things'][number],
  part: Part,
  open: boolean,
): DocumentFragment {
  const view = part('thing');
  const details = view.querySelector('details');
  if (details) details.open = open;
  view.querySelector('summary')?.append(title);
  const list = view.querySelector('dl');
  for (const { label, values } of facts)
    list?.append(element('dt', label), ...values.map((value) => element('dd', value)));
  return view;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
