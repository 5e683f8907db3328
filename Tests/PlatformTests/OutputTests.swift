import Foundation
import Platform
import Testing

struct OutputTests {
  @Test func `more bytes than a pipe holds arrive in full`() throws {
    let pipe = Pipe()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let writer = Thread {
      _ = try? Output.write(bytes, to: pipe.fileHandleForWriting.fileDescriptor)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let received = try #require(try pipe.fileHandleForReading.readToEnd())
    #expect(received == Data(bytes))
  }

  @Test func `a reader that has gone is a quiet end`() throws {
    Output.ignoreClosedPipes()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    #expect(try Output.write([1], to: pipe.fileHandleForWriting.fileDescriptor) == false)
  }

  @Test func `a descriptor that is not open is an error`() {
    #expect(throws: FileError.failed("Bad file descriptor")) {
      try Output.write([1], to: -1)
    }
  }
}
