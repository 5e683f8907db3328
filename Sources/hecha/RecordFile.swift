import Model
import Platform
import Rendering

/// A file that `check --format json` has written.
enum RecordFile {
  /// The reports that it tells of.
  ///
  /// - Throws: `input` where it cannot be read, `record` where it is no record.
  static func reports(at path: String) throws(CommandError) -> [RecordedReport] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.read(path, limit: FileSystem.largestInput)
    } catch {
      throw .input(InputError(error, source: path))
    }
    return try reports(in: bytes, of: path)
  }

  /// The reports that the bytes of a file tell of.
  ///
  /// - Throws: `record`.
  static func reports(
    in bytes: [UInt8],
    of path: String
  ) throws(CommandError) -> [RecordedReport] {
    do throws(RecordReader.Fault) {
      return try RecordReader.read(bytes)
    } catch {
      throw .record(path: path, .text(error))
    }
  }
}
