// Whoever works by keyboard goes on near where they were: when what had the focus is taken out of the page, the heading above it takes it.

/** Watches the page until what it gives back is called. */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null;
  let around: Element[] = [];

  function remember({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    last = target;
    around = [];
    for (let one = target.parentElement; one && one !== document.body; one = one.parentElement) around.push(one);
  }
  function keep() {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    const left = around.filter((one) => one.isConnected);
    const headings = ':scope > :is(h1, h2, h3), :scope > .row > :is(h1, h2, h3)';
    const heading = left.map((one) => one.querySelector<HTMLElement>(headings)).find((found) => found !== null);
    const near = heading ?? document.querySelector<HTMLElement>('#main, main');
    if (!near) return;
    if (!near.hasAttribute('tabindex')) near.tabIndex = -1;
    near.focus({ preventScroll: true });
  }

  document.addEventListener('focusin', remember);
  const watch = new MutationObserver(keep);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    watch.disconnect();
  };
}
