/** An answer that could not be given, in a sentence that names file and line where they are known. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}
