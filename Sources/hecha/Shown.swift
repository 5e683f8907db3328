import Rendering

/// What the user typed, harmless on a terminal: control characters would move the cursor or hide
/// what follows.
func shown(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control
    let isFormat = scalar.properties.generalCategory == .format
    result.append(isControl || isFormat ? "\u{FFFD}" : scalar)
  }
  return String(result)
}
