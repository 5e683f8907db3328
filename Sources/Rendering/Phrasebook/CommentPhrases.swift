/// The frame of comments within a document.
struct CommentPhrases: Sendable {
  /// Which of several places of one rule this is.
  let ordinal: @Sendable (_ number: Int, _ total: Int) -> String
}

extension CommentPhrases {
  static let chinese = CommentPhrases(
    ordinal: { "第 \($0) 处，共 \($1) 处" }
  )

  static let english = CommentPhrases(
    ordinal: { "\($0) of \($1)" }
  )
}
