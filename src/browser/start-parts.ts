/**
 * Fetches what only one page needs: the memo, suggestions where there is no page, the way on from a page that moved. From
 * here, so that what they share with the script of every page stays in one file with it.
 */
import { openMemo } from '../memo/browser/open-memo.ts';

const memo = document.querySelector<HTMLElement>('.memo-page');
if (memo) openMemo(memo);
if (document.querySelector('.all-pages')) void import('../ledger/browser/suggest-pages.ts');
if (document.querySelector('.moved')) void import('../ledger/browser/follow-move.ts');

// A page that was sent in the place of one that moved here goes by its own address.
const own = document.querySelector<HTMLAnchorElement>('.moved-here a');
if (own) history.replaceState(null, '', own.pathname + location.search + location.hash);
