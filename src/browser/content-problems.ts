/**
 * In development alone: what is wrong with the content, in a corner of the page. It is open where a problem is the page’s own or of
 * a list that all pages need, can be closed, and stays closed until something else is wrong.
 */
export interface ToldProblem {
  /** `content/themes/treaty.md:41:12  UnknownClaim — …` */
  readonly line: string;
  /** The pages whose files it is in: `/themes/treaty/`. None for one that all pages may have. */
  readonly pages: readonly string[];
}

import.meta.hot?.on('content:problems', show);
import.meta.hot?.send('content:ask', {});

const panel = document.createElement('details');
panel.className = 'content-problems';
panel.style.cssText =
  'position:fixed;inset:auto 1rem 1rem auto;max-inline-size:min(60rem,100vw - 2rem);max-block-size:70vh;overflow:auto;z-index:99;padding:.75rem 1rem;background:#fff;color:#7a1a0b;border:2px solid;font:14px/1.45 ui-monospace,monospace';

function show(problems: readonly ToldProblem[]): void {
  panel.remove();
  if (problems.length === 0) return;
  const path = `/${location.pathname.slice(import.meta.env.BASE_URL.length)}`;
  const isOwn = ({ pages }: ToldProblem) => pages.length === 0 || pages.includes(path);
  const own = problems.filter(isOwn);
  const shown = [...own, ...problems.filter((problem) => !isOwn(problem))].map(({ line }) => line);
  const state = shown.join('\n');
  const heading = document.createElement('summary');
  heading.textContent = `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the content, ${own.length} on this page`;
  const paragraphs = shown.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
  panel.replaceChildren(heading, ...paragraphs);
  panel.open = own.length > 0 && sessionStorage.getItem(closedKey) !== state;
  panel.ontoggle = () => {
    if (!panel.open) sessionStorage.setItem(closedKey, state);
  };
  document.body.append(panel);
}

const closedKey = 'content-problems-closed';
