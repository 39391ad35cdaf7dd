// The buttons that print: what is open, or everything.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    if (button.dataset['print'] === 'all') openForPrint();
    print();
  });
}

/** Opens all parts and tabs of the page until it is printed. */
function openForPrint(): void {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  // A browser keeps only one of those with a name open.
  const tabs = [...document.querySelectorAll<HTMLDetailsElement>('main details[name]')];
  const names = tabs.map(({ name }) => name);
  for (const tab of tabs) tab.name = '';
  for (const part of closed) part.open = true;
  const restore = (): void => {
    for (const part of closed) part.open = false;
    for (const [index, tab] of tabs.entries()) tab.name = names[index] ?? '';
  };
  addEventListener('afterprint', restore, { once: true });
}
