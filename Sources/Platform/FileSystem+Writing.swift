import Glibc

extension FileSystem {
  /// Writes a file as a whole: whoever looks sees the old content or the new, never a part.
  ///
  /// - Throws: Every case of `FileError` but `tooLarge`.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
  }
}
