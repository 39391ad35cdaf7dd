/** What stands in place of the answers while a picture is read. */
export interface Panel {
  view: DocumentFragment;
  /** Shows how much is done, from 0 to 1. */
  progress: (share: number) => void;
}

/** Renders a sentence, with buttons below it. */
export function sentenceView(
  sentence: string,
  ...buttons: (readonly [label: string, press: () => void])[]
): DocumentFragment {
  const view = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  view.append(paragraph);
  if (buttons.length === 0) return view;
  const row = document.createElement('p');
  row.className = 'ef-search-ways';
  for (const [label, press] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', press);
    row.append(button);
  }
  view.append(row);
  return view;
}

/** Renders a sentence about some work, how much of it is done, and a button that ends it. */
export function workPanel(sentence: string, label: string, end: () => void): Panel {
  const bar = document.createElement('progress');
  bar.ariaLabel = sentence;
  const row = document.createElement('p');
  row.append(bar);
  const view = sentenceView(sentence, [label, end]);
  view.firstElementChild?.after(row);
  return { view, progress: (share) => void (bar.value = share) };
}
