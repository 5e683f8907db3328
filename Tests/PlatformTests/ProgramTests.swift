import Platform
import Testing

struct ProgramTests {
  private func run(
    _ script: String,
    seconds: Int = 20,
    bytes: Int = 1 << 20
  ) throws -> (outcome: Program.Outcome, folder: String) {
    let shell = try #require(Program(named: ["no-such-program", "sh"]))
    let folder = try PrivateFolder()
    let path = folder.path
    let outcome = try shell.run(
      ["-c", script],
      in: path,
      limits: Program.Limits(seconds: seconds, bytes: bytes)
    )
    return (outcome, path)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `output, errors and status come back`() throws {
    let outcome = try run("echo 甲; echo 乙 >&2; exit 3").outcome
    #expect(text(outcome.output) == "甲\n")
    #expect(text(outcome.errors) == "乙\n")
    #expect(outcome.status == 3)
    #expect(try run("kill -9 $$").outcome.status == 137)
  }

  @Test func `a program sees its folder and little else`() throws {
    let (outcome, folder) = try run("pwd; echo $HOME; echo ${USER-none}; cat; env | wc -l")
    let lines = text(outcome.output).split(separator: "\n")
    #expect(lines.prefix(3) == [Substring(folder), Substring(folder), "none"])
    #expect(FileSystem.kind(of: folder) == nil)
  }

  @Test func `a program that hangs is killed with all it has started`() throws {
    let start = ContinuousClock.now
    #expect(throws: Program.Failure.timedOut) { try run("sleep 60 & sleep 60", seconds: 1) }
    #expect(throws: Program.Failure.timedOut) {
      try run("exec >&- 2>&-; while :; do sleep 1; done", seconds: 1)
    }
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func `a program that writes without end is killed`() {
    #expect(throws: Program.Failure.tooMuchOutput) {
      try run("while :; do echo 甲乙丙丁甲乙丙丁甲乙丙丁; done", bytes: 100_000)
    }
  }

  @Test func `a file that a program writes has a limit`() throws {
    let outcome = try run("sleep 0.2; head -c 1000000 /dev/zero > a; wc -c < a", bytes: 100_000)
      .outcome
    // Shells count in blocks of 512 bytes.
    #expect(text(outcome.output) == "100352\n")
  }

  @Test func `a program that is not there is none`() {
    #expect(Program(named: ["no-such-program"]) == nil)
    #expect(Program(named: ["../../bin/no-such-program"]) == nil)
  }
}
