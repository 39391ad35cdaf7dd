import { Parser } from 'htmlparser2';
import type { Line, PageText } from './lines.ts';

/** Elements whose text is not part of the page. */
const skipped = new Set([
  ...['script', 'style', 'template', 'title', 'nav', 'noscript', 'svg', 'select'],
  ...['ac:parameter'],
]);
const headings = /^h[1-6]$/;
/** Elements that are a paragraph of their own, apart from others by a blank line. */
const paragraphs =
  /^(?:h[1-6]|p|ul|ol|dl|table|pre|blockquote|section|article|header|footer|aside|figure|ac:plain-text-body)$/;
/** Elements that are a line of their own. */
const rows = /^(?:li|tr|div|dt|dd|br|hr|figcaption|option)$/;
const cells = /^t[dh]$/;
/** Elements in which line breaks count. */
const literal = /^(?:pre|textarea|ac:plain-text-body)$/;

/**
 * Reads HTML, or the storage format of Confluence, as lines of plain text.
 * @param heading returns a heading as the line it becomes
 */
export function htmlLines(html: string, heading: (text: string) => string): PageText {
  let title: string | undefined;
  const writer = new LineWriter();
  const open: string[] = [];
  const isIn = (names: (name: string) => boolean): boolean => open.some(names);
  const numberAt = lineNumbers(html);
  const parser = new Parser(
    {
      onopentag(name) {
        if (paragraphs.test(name)) writer.paragraph();
        else if (rows.test(name)) writer.line();
        if (name === 'li') writer.begin('• ', numberAt(parser.startIndex));
        if (cells.test(name)) writer.add(' ', numberAt(parser.startIndex));
        open.push(name);
      },
      ontext(text) {
        if (isIn((name) => skipped.has(name))) return;
        const number = numberAt(parser.startIndex);
        if (isIn((name) => literal.test(name))) writer.literal(text, number);
        else writer.add(text, number);
      },
      onclosetag(name) {
        const at = open.lastIndexOf(name);
        if (at !== -1) open.length = at;
        if (name === 'h1' && title === undefined) title = writer.take();
        else if (headings.test(name)) writer.rewrite(heading);
        if (paragraphs.test(name)) writer.paragraph();
        else if (rows.test(name)) writer.line();
      },
    },
    { decodeEntities: true, recognizeCDATA: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return { ...(title && { title }), lines: writer.finish() };
}

/** Collects text as lines; white space counts as one space. */
class LineWriter {
  private readonly lines: Line[] = [];
  private current: Line = { number: 0, text: '' };

  add(text: string, number: number): void {
    if (this.current.number === 0 && text.trim() !== '') this.current.number = number;
    this.current.text += text.replaceAll(/[\s\u00a0]+/g, ' ');
  }

  /** Begins a line with a text, unless it has begun so. */
  begin(text: string, number: number): void {
    this.line();
    this.current = { number, text };
  }

  /** Adds text in which line breaks count. */
  literal(text: string, number: number): void {
    for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) this.line();
      this.add(line, number + index);
    }
  }

  /** Removes the text of the line and returns it. */
  take(): string {
    const text = this.current.text.trim();
    this.current = { number: 0, text: '' };
    return text;
  }

  rewrite(change: (text: string) => string): void {
    const text = this.current.text.trim();
    if (text !== '') this.current.text = change(text);
  }

  line(): void {
    const text = this.current.text.trim();
    if (text !== '' && text !== '•') this.lines.push({ number: this.current.number, text });
    this.current = { number: 0, text: '' };
  }

  /** Ends a paragraph with a blank line. */
  paragraph(): void {
    const beginsItem = this.current.text.trim() === '•';
    if (beginsItem) return;
    this.line();
    const last = this.lines.at(-1);
    if (last && last.text !== '') this.lines.push({ number: last.number, text: '' });
  }

  finish(): Line[] {
    this.line();
    return this.lines;
  }
}

/** Returns a function that returns the number of the line an offset is in, for growing offsets. */
function lineNumbers(text: string): (offset: number) => number {
  let [at, number] = [0, 1];
  return (offset) => {
    for (; at < offset; at += 1) if (text[at] === '\n') number += 1;
    return number;
  };
}
