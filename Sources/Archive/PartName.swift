/// The names of parts within the archive of a document (ECMA-376-2, 6.2).
package enum PartName {
  /// The folder of a part with the `/` after it, and the name within.
  package static func divided(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  /// The part that a relationship of a part in a folder leads to; `..` never leads out of the archive.
  package static func resolved(_ target: String, from folder: String) -> String {
    let whole = target.hasPrefix("/") ? target : folder + target
    var steps: [Substring] = []
    for step in whole.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
