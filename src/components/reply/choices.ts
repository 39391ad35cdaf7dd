import { replyFormats, replyKinds, type ReplyChoice } from '../../domain/reply/options.ts';
import type { ReplyData } from '../../domain/reply/data.ts';
import { languageName } from '../../i18n/format.ts';
import type { PageContext } from '../page-context.ts';
import { detectHost } from '../page-scripts/detect-host.ts';
import { choiceOf } from './choice.ts';
import { createElement } from './element.ts';
import { hostField } from './host-field.ts';

/** The options of a letter that a person chooses. */
type Chosen = Pick<ReplyChoice, 'kind' | 'language' | 'format' | 'host'>;

/**
 * Creates the form of the panel with the options of a letter.
 * @param locale the locale of the page, and of the letter at first
 */
export function choicesOf(
  { words, hosts: [place] }: ReplyData,
  locale: string,
  t: PageContext['t'],
): { form: HTMLFormElement; chosen: () => Chosen } {
  const kind = choiceOf(
    t('reply.choose.kind'),
    replyKinds.map((value) => ({ value, label: t(`reply.kind.${value}`) })),
  );
  const language = choiceOf(
    t('reply.choose.language'),
    Object.keys(words).map((value) => ({ value, label: languageName(value, value), lang: value })),
    locale,
  );
  const format = choiceOf(
    t('reply.choose.format'),
    replyFormats.map((value) => ({ value, label: t(`reply.format.${value}`) })),
  );
  const name = words[locale]?.host;
  const host =
    place && name !== undefined
      ? hostField(
          t('reply.host', { name, example: place.example }),
          t('reply.host.wrong', { example: place.example }),
          detectHost,
        )
      : undefined;
  return {
    form: createElement(
      'form',
      { className: 'ef-reply-choices' },
      kind.fieldset,
      language.fieldset,
      format.fieldset,
      host?.field,
    ),
    chosen: () => ({
      kind: kind.value(),
      language: language.value(),
      format: format.value(),
      host: host?.value(),
    }),
  };
}
