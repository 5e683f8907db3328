/// The shells that complete command lines of the tool.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}
