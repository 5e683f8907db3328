import Model

/// Why bytes are no text, before it is known whose bytes they are.
struct Refusal: Error, Hashable {
  let reason: InputError.Reason

  init(_ reason: InputError.Reason) {
    self.reason = reason
  }
}
