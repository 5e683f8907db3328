package import Platform

/// Why labelled texts could not be read.
package enum LabelError: Error, Hashable, Sendable {
  /// What is wrong in a line.
  package enum Fault: Hashable, Sendable {
    /// Not JSON; the column of the fault, from 1.
    case notJSON(column: Int)
    /// Something else where an object must stand.
    case noObject
    /// A key that must be there is not.
    case missing(String)
    /// The value of a key is of another kind than this.
    case wrongKind(String, wanted: String)
    /// The value of a key is none of those that exist.
    case unknownValue(String, String)
    /// The checklist has no such rule.
    case unknownRule(String)
    /// An id that an earlier line has.
    case repeatedID(String)
  }

  /// The operating system refused.
  case inaccessible(path: String, FileError)

  /// A line is no label; lines count from 1.
  case malformed(path: String, line: Int, Fault)

  /// There is nothing to evaluate below a folder.
  case noLabels(folder: String)
}

extension LabelError: CustomStringConvertible {
  /// One sentence: where, and what is wrong.
  package var description: String {
    switch self {
    case .inaccessible(let path, let error): "\(path): \(error.sentence)"
    case .malformed(let path, let line, let fault): "\(path):\(line): \(fault.sentence)"
    case .noLabels(let folder): "\(folder): there is no gold.json in it or below it."
    }
  }
}

extension LabelError.Fault {
  fileprivate var sentence: String {
    switch self {
    case .notJSON(let column): "this is not JSON from column \(column) on."
    case .noObject: "an object { … } must stand here."
    case .missing(let key): "the key \"\(key)\" is missing."
    case .wrongKind(let key, let wanted): "the value of \"\(key)\" must be \(wanted)."
    case .unknownValue(let key, let value): "\"\(key)\" cannot be \"\(value)\"."
    case .unknownRule(let id): "the checklist has no rule \"\(id)\"."
    case .repeatedID(let id): "an earlier line has the id \"\(id)\" already."
    }
  }
}

extension FileError {
  /// One sentence about a file, in the language of the development tools.
  var sentence: String {
    switch self {
    case .notFound: "there is no such file or folder."
    case .isFolder: "this is a folder, not a file."
    case .notPermitted(let message), .failed(let message): message + "."
    case .changed: "the file was written to while it was read."
    case .tooLarge(let limit): "the file has more than \(limit) bytes."
    }
  }
}
