declare module 'virtual:seed-library' {
  import type { Library } from '../core/model.ts';

  /** What the seeds tell; compiled when the extension is built. */
  export const seedLibrary: Library;
}
