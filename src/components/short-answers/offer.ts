// On the page of an entry: the short answer in the language of the visitor’s screen or, failing that, browser.
import { offered } from 'virtual:short-answers';
import { chooseLanguage } from '../../domain/library/short-answers.ts';
import { arrivedScreen } from '../page-scripts/screen-handoff.ts';

const link = document.querySelector<HTMLAnchorElement>('.ef-actions [lang=mul]');
const wanted = [arrivedScreen?.language ?? '', ...navigator.languages];
const language = link && chooseLanguage(wanted, offered);
if (language && location.protocol !== 'file:')
  void import('./show.ts').then(({ show }) => show(link, language)).catch(() => undefined);
