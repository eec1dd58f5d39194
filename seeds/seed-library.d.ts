declare module 'virtual:seed-library' {
  /** What the seeds tell; compiled when the extension is built. */
  export const seedLibrary: import('../core/model.ts').Library;
  /** Changes with the seeds, and with the way in which their terms are made. */
  export const seedsId: string;
  /** Where the extension has their term index, as base64. */
  export const seedIndexFile: string;
}
