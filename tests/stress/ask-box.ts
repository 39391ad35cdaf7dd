// This function runs in a page, without its scope.

/**
 * The measurements of a query: milliseconds until its answer was shown, and the longest task
 * meanwhile.
 */
export interface Asked {
  ms: number;
  longest: number;
  /** What is wrong with the answer: elements that should not be there, or no answer. */
  wrong: string;
}

/** How queries are asked: through the search box as a person does, or of its finder. */
export interface Asking {
  /** JSON, because unpaired surrogates do not survive the transfer to the page otherwise. */
  queries: string;
  throughBox: boolean;
}

/** Asks the search box of the open page one query after the other, with a pause between them. */
export async function askBox({ queries, throughBox }: Asking): Promise<Asked[]> {
  interface Box extends HTMLElement {
    find: (query: string) => Promise<{
      verdict: string;
      answers: { kind: string; score: number }[];
    }>;
  }
  await customElements.whenDefined('search-box');
  const box = document.querySelector<Box>('search-box');
  const area = box?.querySelector('textarea');
  const list = box?.querySelector('.ef-search-answers');
  if (!box || !area || !list) throw new Error('There is no search box on this page.');
  const channel = new MessageChannel();
  channel.port1.start();
  const turn = (): Promise<void> =>
    new Promise((done) => {
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(0);
    });
  // How long the page cannot react: the time between two tasks of the event loop.
  let longest = 0;
  let last = performance.now();
  let running = true;
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(watch, 0);
  };
  watch();
  const allowed =
    'H2 H3 DIV ARTICLE P A STRONG SPAN BLOCKQUOTE MARK UL LI DETAILS SUMMARY TEXTAREA BUTTON LABEL INPUT';
  const strangers = (): string =>
    [...list.querySelectorAll('*')]
      .filter(
        (one) =>
          !allowed.split(' ').includes(one.tagName) ||
          [...one.attributes].some(
            ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
          ),
      )
      .map(({ tagName }) => tagName)
      .join();
  const asked: Asked[] = [];
  for (const query of JSON.parse(queries) as string[]) {
    await new Promise((done) => setTimeout(done, 0));
    await turn();
    let start = 0;
    const begin = (): void => {
      longest = 0;
      last = start = performance.now();
    };
    begin();
    let wrong = '';
    if (throughBox) {
      const mark = document.createElement('i');
      list.replaceChildren(mark);
      area.value = query;
      // The time the browser itself needs for a long text is not a fault of the page.
      area.getBoundingClientRect();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      begin();
      area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
      while (mark.isConnected && performance.now() - start < 20_000) {
        await new Promise((done) => setTimeout(done, 0));
      }
      if (mark.isConnected) wrong = 'no answer';
      else if (area.value.trim() !== '' && !list.querySelector('h2')) wrong = 'nothing is said';
    } else {
      const { verdict, answers } = await box.find(query);
      const fine =
        ['code', 'exact', 'near', 'none'].includes(verdict) &&
        verdict === (answers[0]?.kind ?? 'none');
      if (!fine || answers.some(({ score }) => !Number.isFinite(score)))
        wrong = 'a senseless answer';
    }
    const ms = performance.now() - start;
    await new Promise((done) => setTimeout(done, 0));
    await turn();
    const foreign = throughBox ? strangers() : '';
    asked.push({
      ms,
      longest: Math.max(longest, performance.now() - last),
      wrong: wrong || foreign,
    });
  }
  running = false;
  return asked;
}
