/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What components in a body may look up; set by the page before it renders the body. */
    reading?: import('./collections/reading.ts').Reading;
  }
}

declare module 'virtual:outside-in/bodies' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** Every `.mdx` body by its path relative to the content folder. */
  export const bodies: Readonly<Record<string, () => Promise<{ default: AstroComponentFactory }>>>;
}

// What the compiler sees where it cannot read `.astro` files itself; `astro check` reads them and wins.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
