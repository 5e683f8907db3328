/// The version of the tool.
enum Version {
  static let current = "0.1.0"

  /// The day of the release, as the manual page names it.
  static let date = "2026-11-20"
}
