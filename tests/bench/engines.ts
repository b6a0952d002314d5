import type { Engine, ReadAnswer } from './engine.ts';

/** The dialog of this site. Its line says which answer stands there. */
export const thisSite: Engine = {
  name: 'This site',
  page: '',
  keys: 'Control+k',
  field: '#search-field',
  loadedWithPage: /^$/,
  readAnswer: () => {
    const state = document.querySelector<HTMLElement>('.search-status')?.dataset.answer;
    const hasResult = document.querySelector('.result-title') !== null;
    return { state: state === 'quick' || state === 'full' || state === 'failed' ? state : 'none', hasResult };
  },
};

/** Pagefind as its manual says to use it since 1.5: a button and a dialog. */
export const pagefindComponent: Engine = {
  name: 'Pagefind, component UI',
  page: '',
  keys: 'Control+k',
  field: 'pagefind-input input',
  loadedWithPage: /^\/pagefind\//,
  readAnswer: (query) => {
    const line = document.querySelector('.pf-summary')?.textContent.trim() ?? '';
    const hasResult = document.querySelector('.pf-result-link') !== null;
    const isAnswer = line.endsWith(` for ${query}`) && (hasResult || line.startsWith('No results'));
    return { state: isAnswer ? 'full' : line.startsWith('Error') ? 'failed' : 'none', hasResult };
  },
};

/** Runs in the page, alone. */
const readDefaultUi: ReadAnswer = (query) => {
  const line = document.querySelector('.pagefind-ui__message')?.textContent.trim() ?? '';
  const hasResult = document.querySelector('.pagefind-ui__result-link') !== null;
  const isAnswer = line.endsWith(` for ${query}`) && (hasResult || line.startsWith('No results'));
  return { state: isAnswer ? 'full' : 'none', hasResult };
};

/** Pagefind as most sites have it: a field in the page. */
export const pagefindDefault: Engine = {
  name: 'Pagefind, default UI',
  page: 'default.html',
  keys: 'Tab',
  field: '.pagefind-ui__search-input',
  loadedWithPage: /^\/pagefind\//,
  readAnswer: readDefaultUi,
};
