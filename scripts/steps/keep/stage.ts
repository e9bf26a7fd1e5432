/** A file as it shall be, written already beside its place, or a file that shall be gone. */
export type StagedFile = {
  /** Folder from which the paths count, absolute: the content folder, or the folder of a store outside it. */
  root: string;
  /** The file's path. */
  path: string;
  /** Path of the new bytes until they take its place; undefined where the file shall be gone. */
  temporary: string | undefined;
  /** SHA-256 of the new bytes, hexadecimal; undefined where the file shall be gone. */
  after: string | undefined;
};
