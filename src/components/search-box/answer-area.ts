import type { Part } from './views.ts';

/** Below this share of the screen answers are scrolled to. By judgement. */
const LOW = 0.6;

/** The part of the search box in which answers are shown, and from which they are announced. */
export class AnswerArea {
  readonly #box: HTMLElement;
  readonly #status: HTMLElement | null;
  readonly list: HTMLElement | null;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#status = box.querySelector<HTMLElement>('.ef-search-status');
    this.list = box.querySelector<HTMLElement>('.ef-search-answers');
  }

  readonly part: Part = (name) => {
    const template = this.#box.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`);
    return document.importNode(template?.content ?? document.createDocumentFragment(), true);
  };

  /** Shows some content in place of what is there, and announces a text to screen readers. */
  show(content: DocumentFragment, status: string): void {
    this.list?.replaceChildren(content);
    if (this.#status) this.#status.textContent = status;
  }

  /** Shows a part of the page that is a message, and announces it. */
  tell(name: string): void {
    const part = this.part(name);
    this.show(part, part.querySelector('p')?.textContent.trim() ?? '');
  }

  /** Shows nothing, and takes no room. */
  clear(): void {
    this.list?.classList.remove('ef-search-room');
    this.show(document.createDocumentFragment(), '');
  }

  /** Reserves room for answers, so that nothing below them moves when they come. */
  reserve(): void {
    this.list?.classList.add('ef-search-room');
  }

  /** Scrolls to the answers if they begin low on the screen, as below a long paste on a phone. */
  bringIntoView(): void {
    const top = this.list?.getBoundingClientRect().top ?? 0;
    if (top > LOW * innerHeight) this.list?.scrollIntoView();
  }
}
