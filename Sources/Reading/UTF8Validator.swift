/// The strict check that bytes are UTF-8, as Unicode defines it.
enum UTF8Validator {
  /// The offset of the first character that is ill-formed or cut off; `nil` where there is none.
  ///
  /// Overlong forms, surrogates and values above U+10FFFF are ill-formed.
  ///
  /// - Complexity: O(*n*).
  static func firstBadOffset(in bytes: [UInt8]) -> Int? {
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
