import { copyText } from './copy-text.ts';

/** The texts of the buttons, from the page. */
const words = document.getElementById('copy-words')?.dataset ?? {};

function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ef-copy';
  button.textContent = label;
  button.ariaLive = 'polite';
  button.addEventListener('click', () => void copyText(button, text(), words));
  return button;
}

// The link to a message becomes a button that copies it.
for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '.ef-actions a:not(.ef-reply, [lang])',
)) {
  link.replaceWith(copyButton(words['link'] ?? '', () => link.href));
}

// Every command gets a button that copies it.
for (const block of document.querySelectorAll<HTMLPreElement>('pre[data-command]')) {
  const frame = document.createElement('div');
  frame.className = 'ef-code-frame';
  block.replaceWith(frame);
  frame.append(
    block,
    copyButton(words['command'] ?? '', () => block.innerText),
  );
}
