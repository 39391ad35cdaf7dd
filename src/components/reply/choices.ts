import { replyFormats, replyKinds, type ReplyChoice } from '../../domain/reply/options.ts';
import type { ReplyData } from '../../domain/reply/data.ts';
import { languageName } from '../../i18n/format.ts';
import type { PageContext } from '../page-context.ts';
import { choiceOf } from './choice.ts';
import { createElement } from './element.ts';
import { hostField } from './host-field.ts';
import { messageName } from './message-name.ts';
import { readChoices, storeChoices } from './stored-choices.ts';

/** The options of a letter that a person chooses. */
type Chosen = Pick<ReplyChoice, 'message' | 'kind' | 'language' | 'format' | 'host' | 'steps'>;

/** The form with the options of a letter. */
export interface Choices {
  form: HTMLFormElement;
  chosen: () => Chosen;
  /** Chooses a message, or the first if there is no such message, and a host name. */
  choose: (message: string, host: string | undefined) => void;
}

/**
 * Creates the form of the panel with the options of a letter; at first they are those chosen last.
 * @param locale the locale of the page, and of the letter unless another was chosen
 */
export function choicesOf(data: ReplyData, locale: string, t: PageContext['t']): Choices {
  const { words, messages } = data;
  const stored = readChoices();
  const message = createElement(
    'select',
    { id: 'reply-message' },
    ...Object.keys(messages).map((id) =>
      createElement('option', { value: id }, messageName(data, id, locale)),
    ),
  );
  const kind = choiceOf(
    t('reply.choose.kind'),
    replyKinds.map((value) => ({ value, label: t(`reply.kind.${value}`) })),
    stored.kind,
  );
  const language = choiceOf(
    t('reply.choose.language'),
    Object.keys(words).map((value) => ({ value, label: languageName(value, value), lang: value })),
    stored.language !== undefined && stored.language in words ? stored.language : locale,
  );
  const format = choiceOf(
    t('reply.choose.format'),
    replyFormats.map((value) => ({ value, label: t(`reply.format.${value}`) })),
    stored.format,
  );
  const steps = createElement('input', { type: 'checkbox', checked: stored.steps === true });
  const withSteps = createElement(
    'label',
    { className: 'ef-reply-steps', hidden: !Object.values(words).some((one) => one.steps) },
    steps,
    t('reply.steps'),
  );
  const host = hostOf(data, locale, t);
  const chosen = (): Chosen => ({
    message: message.value,
    kind: kind.value(),
    language: language.value(),
    format: format.value(),
    steps: steps.checked,
    host: host?.value(),
  });
  const form = createElement(
    'form',
    { className: 'ef-reply-choices' },
    createElement(
      'div',
      { hidden: Object.keys(messages).length < 2 },
      createElement('label', { htmlFor: message.id }, t('reply.message')),
      message,
    ),
    kind.fieldset,
    withSteps,
    language.fieldset,
    format.fieldset,
    host?.field,
  );
  form.addEventListener('input', () => {
    storeChoices(chosen());
  });
  return {
    form,
    chosen,
    choose: (id, given) => {
      message.value = id;
      if (message.selectedIndex < 0) message.selectedIndex = 0;
      host?.fill(given);
    },
  };
}

function hostOf({ words, hosts: [place] }: ReplyData, locale: string, t: PageContext['t']) {
  const name = words[locale]?.host;
  if (!place || name === undefined) return undefined;
  const { example } = place;
  return hostField(t('reply.host', { name, example }), t('reply.host.wrong', { example }));
}
