import type { ShortAnswerFile } from '../../domain/library/short-answers.ts';

/**
 * Fetches a short answer from the site: nothing but the names of a language and an entry is asked for.
 * @throws if it cannot be fetched
 */
export async function fetchShortAnswer(language: string, slug: string): Promise<ShortAnswerFile> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const response = await fetch(`${base}short/${language}/${slug}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as ShortAnswerFile;
}

/** Renders the sentences of a short answer with their headings, and how they were reviewed. */
export function partsView({ parts, review }: ShortAnswerFile): DocumentFragment {
  const view = document.createDocumentFragment();
  const answers = document.createElement('div');
  answers.className = 'ef-answers';
  answers.append(
    ...parts.map(({ heading, text }) => {
      const part = document.createElement('div');
      part.append(element('h2', heading), element('p', text));
      return part;
    }),
  );
  view.append(answers, element('small', review));
  return view;
}

/** Renders the same as plain lines, with the headings before the sentences. */
export function linesView({ parts, review }: ShortAnswerFile): DocumentFragment {
  const view = document.createDocumentFragment();
  const lines = parts.map(({ heading, text }) => {
    const line = document.createElement('p');
    line.append(element('strong', heading), ' ', text);
    return line;
  });
  view.append(...lines, element('small', review));
  return view;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
