import Platform
import Testing

struct MeasuredProcessTests {
  @Test func `a program is measured from its start to its end`() throws {
    let process = try MeasuredProcess(running: ["sleep", "0.05"])
    #expect(process.status == 0)
    #expect(process.wall >= 0.05)
    #expect(process.processor < process.wall)
    #expect(process.peakMemory > 100_000)
  }

  @Test func `the status is told, also that of a signal`() throws {
    #expect(try MeasuredProcess(running: ["sh", "-c", "exit 3"]).status == 3)
    #expect(try MeasuredProcess(running: ["sh", "-c", "kill -9 $$"]).status == 137)
  }

  @Test func `what is no program does not start`() {
    #expect(throws: FileError.self) { try MeasuredProcess(running: ["/nonexistent/program"]) }
  }
}
