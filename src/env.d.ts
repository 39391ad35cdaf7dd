declare namespace App {
  interface Locals {
    /** What the page being rendered is about; set by `openPage`, read by every component. */
    page: import('./components/page-context.ts').PageContext;
  }
}
