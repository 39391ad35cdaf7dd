import type { APIRoute } from 'astro';
import { shortAnswerFile, shortAnswersOf } from '../../../domain/library/short-answers.ts';
import { library } from '../../_open-page.ts';

export const getStaticPaths = () =>
  library().entries.flatMap((entry) =>
    shortAnswersOf(library(), entry).map((answer) => ({
      params: { language: answer.language, slug: entry.slug },
      props: { answer: shortAnswerFile(answer) },
    })),
  );

/** Returns the short answer of an entry in one language. */
export const GET: APIRoute = ({ props }) => Response.json(props['answer']);
