import Testing

/// A command of GitHub Actions, read back as its runner does.
struct GitHubCommand: Equatable {
  var kind: String
  var properties: [String: String]
  var message: String

  /// The commands of an output, each on a line of its own.
  static func read(_ text: String) throws -> [GitHubCommand] {
    try text.split(separator: "\n").map { line in try read(String(line)) }
  }

  private static func read(_ line: String) throws -> GitHubCommand {
    let parts = line.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    try #require(parts.count == 3 && parts[0].isEmpty, "no command: \(line)")
    let words = parts[1].split(separator: " ", maxSplits: 1)
    try #require(words.count == 2)
    var properties: [String: String] = [:]
    for property in words[1].split(separator: ",") {
      let pair = property.split(separator: "=", maxSplits: 1)
      try #require(pair.count == 2, "no property: \(property)")
      properties[String(pair[0])] = unescaped(
        pair[1].replacing("%3A", with: ":").replacing("%2C", with: ",")
      )
    }
    return GitHubCommand(
      kind: String(words[0]),
      properties: properties,
      message: unescaped(parts[2])
    )
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing(
      "%25",
      with: "%"
    )
  }
}
