/**
 * Closes what is unfolded from a bar or between entries once it has served: when one of its buttons is pressed, by Esc, and by
 * a press elsewhere. The focus goes back to what unfolded it, from where an action may move it on.
 */
export function closeMenus(page: HTMLElement): void {
  const close = (menu: HTMLDetailsElement) => {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  };
  const listOpen = () => page.querySelectorAll<HTMLDetailsElement>('.memo-menu[open]');
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const menu of listOpen()) if (!menu.contains(target) || target.closest('button')) close(menu);
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const menu of listOpen()) close(menu);
  });
}
