/** Why a search engine could not do something, as a code: never with words of a question or a document. */
export class SearchEngineFault extends Error {
  /** @param code the engine's own code, or `timeout`, `unreachable`, `http_…`, `task_…` */
  constructor(readonly code: string) {
    super(`The search engine failed: ${code}`);
    this.name = 'SearchEngineFault';
  }

  /** `true` when it is about a document and would come again however often it is tried. */
  get isAboutDocument(): boolean {
    return /^(invalid_document|missing_document|document_fields|max_fields|payload_too_large|malformed_payload)/.test(
      this.code,
    );
  }
}
