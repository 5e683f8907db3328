import Model
import Rendering

/// How far a batch has come, told on standard error while it runs; the clock and the place to write to
/// are given, so that it can be tried without a terminal.
struct Progress {
  /// How progress is shown.
  enum Style: Hashable {
    /// One line that is drawn over itself, at most so many columns wide.
    case bar(columns: Int)
    /// A line every few seconds, for logs.
    case lines
  }

  /// The seconds between two drawings of a bar, so that a terminal is not kept busy.
  static let barInterval = 0.1

  /// The seconds between two lines of a log.
  static let lineInterval = 5.0

  private let style: Style
  private let sharesTerminal: Bool
  private let text: ProgressText
  private let total: Int
  private let now: () -> Double
  private let write: (String) -> Void
  private let start: Double
  private var last: Double
  private var isShown = false
  private var counts = ProgressText.Counts()

  /// Starts to tell of a batch of so many inputs; `now` gives seconds of any clock that only grows.
  init(
    of total: Int,
    style: Style,
    sharesTerminal: Bool = false,
    language: Language,
    now: @escaping () -> Double,
    write: @escaping (String) -> Void
  ) {
    self.style = style
    self.sharesTerminal = sharesTerminal
    self.total = total
    self.now = now
    self.write = write
    text = ProgressText(language: language)
    start = now()
    last = start
    if case .bar = style { draw() }
  }

  /// Takes the bar away before a result is written, if that goes to the terminal of the bar.
  mutating func makeWay() {
    if sharesTerminal { hide() }
  }

  /// Takes the bar away, before anything else is written to the terminal.
  mutating func hide() {
    guard isShown else { return }
    write("\r\u{1B}[K")
    isShown = false
  }

  /// Counts an input that has been dealt with, and tells of it if it is time to.
  mutating func add(_ outcome: CheckResult.Outcome) {
    counts.add(outcome)
    let time = now()
    switch style {
    case .bar:
      if !isShown || time - last >= Self.barInterval { draw() }
    case .lines:
      guard time - last >= Self.lineInterval, counts.done < total else { return }
      last = time
      write(text.line(counts, of: total) + "\n")
    }
  }

  /// Ends with one line: how many came out how, and in what time.
  mutating func finish() {
    hide()
    write(text.summary(counts, of: total, seconds: now() - start) + "\n")
  }

  private mutating func draw() {
    guard case .bar(let columns) = style else { return }
    last = now()
    let left = secondsLeft(at: last)
    write("\r" + text.bar(counts, of: total, secondsLeft: left, columns: columns) + "\u{1B}[K")
    isShown = true
  }

  /// What the rest will take if it goes on as before; `nil` while that cannot be told.
  private func secondsLeft(at time: Double) -> Int? {
    let elapsed = time - start
    guard counts.done > 0, counts.done < total, elapsed >= 1 else { return nil }
    return Int((elapsed / Double(counts.done) * Double(total - counts.done)).rounded(.up))
  }
}
