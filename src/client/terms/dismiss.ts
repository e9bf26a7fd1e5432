/**
 * Escape puts a definition away without moving the pointer or the focus (WCAG 1.4.13); it comes back when they return.
 * Showing is up to the style sheet alone.
 */

const DISMISSED = 'term-dismissed';

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const use of document.querySelectorAll('.term-use:is(:hover, :focus-within)')) {
    use.classList.add(DISMISSED);
    const back = () => use.classList.remove(DISMISSED);
    for (const event of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
      use.addEventListener(event, back, { once: true });
  }
});

export {};
