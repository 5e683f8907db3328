import Model
import Platform
import Rendering

/// The folder that letters are written to, one file per report.
///
/// Names depend on nothing but the list of inputs: a name that two reports share is preceded by the
/// folder of each, and numbered where that is shared too.
struct SlipFolder {
  /// What the names of all letters end in, before the ending of their type.
  static let mark = ".退回单"

  private let paths: [String]

  /// Decides on the names; makes the folder where it is not there.
  ///
  /// - Throws: `output`, and `usage` where a letter would replace a report.
  init(_ folder: String, layout: SlipRenderer.Layout, for inputs: [InputList.Input])
    throws(CommandError)
  {
    do throws(FileError) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw .output(path: folder, error)
    }
    let ending = Self.mark + (layout == .text ? ".txt" : ".md")
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    paths = Self.names(for: inputs.map(\.source)).map { start + $0 + ending }
    for path in paths {
      for case .file(let input) in inputs where FileSystem.areSame(input, path) {
        throw .usage(.outputOverInput(path))
      }
    }
  }

  /// Writes the letter about one of the inputs.
  ///
  /// - Throws: `output`.
  func write(_ letter: [UInt8], number: Int) throws(CommandError) {
    do throws(FileError) {
      try FileSystem.write(letter, to: paths[number])
    } catch {
      throw .output(path: paths[number], error)
    }
  }

  /// Whether a file is such a letter, and so no report.
  static func isSlip(_ path: String) -> Bool {
    path.hasSuffix(mark + ".txt") || path.hasSuffix(mark + ".md")
  }

  /// A name per path, all different, also where the system does not tell capitals from small letters.
  static func names(for paths: [String]) -> [String] {
    let stems = paths.map(stem)
    let counts = Dictionary(grouping: stems) { $0.lowercased() }.mapValues(\.count)
    let longer = zip(paths, stems).map { path, stem in
      counts[stem.lowercased()] == 1 ? stem : parent(of: path) + stem
    }
    var used: Set<String> = []
    return longer.map { name in
      var unique = name
      var number = 2
      while !used.insert(unique.lowercased()).inserted {
        unique = "\(name)-\(number)"
        number += 1
      }
      return unique
    }
  }

  private static func parent(of path: String) -> String {
    let folders = path.split(separator: "/").dropLast()
    return folders.last.map { shortened($0) + "-" } ?? ""
  }

  private static func stem(of path: String) -> String {
    if path == "-" { return "stdin" }
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return shortened(name) }
    return shortened(name[..<dot])
  }

  /// As much of a name as leaves room for the folder, a number and the ending in 255 bytes.
  private static func shortened(_ name: Substring) -> String {
    var result = ""
    for character in name {
      if result.utf8.count + character.utf8.count > 100 { break }
      result.append(character)
    }
    return result
  }
}
