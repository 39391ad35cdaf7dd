import type { APIRoute } from 'astro';
import type { ReplyFile } from '../../../../components/reply/reply-file.ts';
import { replyData } from '../../../../domain/reply/data.ts';
import { openProse } from '../../../../loader/open.ts';
import { stepsIn } from '../../../../reader/mdx/steps.ts';
import { contactInLetters } from '../../../../i18n/contact-lines.ts';
import { textsOf } from '../../../../i18n/t.ts';
import { library, pathsOf } from '../../../_open-page.ts';

export const getStaticPaths = () =>
  pathsOf(
    'slug',
    library().entries.map((entry) => entry.slug),
  );

/** Returns the data for replies about the messages of an entry, in every locale of the site. */
export const GET: APIRoute = ({ params }) => {
  const known = library();
  const entry = known.entries.find(({ slug }) => slug === params['slug']);
  if (!entry) return new Response(null, { status: 404 });
  const texts = known.site.locales.map(
    (locale) => [locale, { ...textsOf(locale, 'reply.'), ...textsOf(locale, 'copy') }] as const,
  );
  return Response.json({
    data: replyData(
      known,
      entry,
      import.meta.env.BASE_URL,
      (locale) => {
        const prose = openProse(entry.slug, locale);
        return prose ? stepsIn(prose) : [];
      },
      (locale) => contactInLetters(known.site.contact, locale),
    ),
    texts: Object.fromEntries(texts),
    detections: known.clients.flatMap(({ id, name, detect }) =>
      detect ? [{ client: id, name, ...detect }] : [],
    ),
  } satisfies ReplyFile);
};
