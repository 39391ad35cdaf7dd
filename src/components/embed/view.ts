import type { FoundAnswers } from '../../search/browser/finder.ts';
import { arrangeAnswers, shownText, type MergedHit } from '../../search/query/answers.ts';

/** The most answers that are shown, and more only of causes. By judgement. */
const SHOWN = 3;

/** The parts of the embedded box. */
export interface BoxView {
  whole: DocumentFragment;
  field: HTMLTextAreaElement;
  /** Replaces what is said of the answers, aloud as well, and the answers. */
  show: (said: string, answers: Node[]) => void;
}

type Words = Record<string, string>;

/** Creates an element with what it contains. All data is inserted as text. */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Creates the box, empty. */
export function boxView(words: Words): BoxView {
  const attributes = {
    id: 'text',
    rows: '3',
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
  };
  const field = make('textarea', { ...attributes, 'aria-describedby': 'hint' });
  const label = make('label', { for: 'text' }, words['search.label'] ?? '');
  const hint = make('p', { id: 'hint' }, words['search.hint'] ?? '');
  const status = make('p', { class: 'verdict', role: 'status' });
  const list = make('div');
  const whole = document.createDocumentFragment();
  whole.append(label, field, hint, status, list);
  const show = (said: string, answers: Node[]): void => {
    status.textContent = said;
    list.replaceChildren(...answers);
  };
  return { whole, field, show };
}

type Choose = (answer: MergedHit) => void;

/**
 * Returns the first answers to a query.
 * @param choose what the button below an answer does; without it there is no button
 */
export function answersIn(found: FoundAnswers, words: Words, choose?: Choose): Node[] {
  const { causes, others } = arrangeAnswers(found);
  const shown = [...causes, ...others].slice(0, Math.max(SHOWN, causes.length));
  return shown.map((answer) => answerIn(answer, words, choose));
}

function answerIn(answer: MergedHit, words: Words, choose?: Choose): Node {
  const { title, summary, action, url, text, language, sign } = answer.row;
  const button = make('button', { type: 'button' }, words['embed.use'] ?? '');
  button.addEventListener('click', () => choose?.(answer));
  const link = make('a', { href: url, target: '_blank', rel: 'noopener' }, title);
  return make(
    'article',
    {},
    make('p', { class: 'title' }, link),
    make('p', {}, summary),
    ...(action ? [make('p', { class: 'action' }, action)] : []),
    ...(sign ? [make('p', {}, sign)] : []),
    ...(text
      ? [make('blockquote', { lang: language }, shownText(text).split('\n').slice(0, 3).join('\n'))]
      : []),
    ...(choose ? [button] : []),
  );
}
