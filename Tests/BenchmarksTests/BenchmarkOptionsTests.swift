import Benchmarks
import Testing

struct BenchmarkOptionsTests {
  @Test func `a command with its options`() throws {
    let words = ["generate", "--reports", "20", "--bytes", "9000", "--seed", "3", "out"]
    let options = try BenchmarkOptions(words)
    #expect(options.command == .generate)
    #expect(options.reports == 20)
    #expect(options.bytes == 9000)
    #expect(options.seed == 3)
    #expect(options.place == "out")
  }

  @Test func `help wins over all else`() throws {
    #expect(try BenchmarkOptions(["stages", "--fast", "--help"]).command == nil)
  }

  @Test(arguments: [
    ([], "A command is needed; --help lists them."),
    (["race"], "There is no command \"race\"; --help lists them."),
    (["stages", "--fast"], "There is no option \"--fast\"; --help lists them."),
    (["stages", "--reports"], "--reports needs a value."),
    (["stages", "--reports", "0"], "--reports needs a number from 1, not \"0\"."),
    (["generate"], "generate needs a folder, or --jsonl with a file."),
    (["run", "--"], "run needs the program to run."),
    (["pack"], "pack needs a file to write to."),
  ])
  func `words that are no options are refused in one sentence`(
    _ words: [String],
    _ sentence: String
  ) {
    let error = #expect(throws: BenchmarkOptions.UsageError.self) { try BenchmarkOptions(words) }
    #expect(error?.description == sentence)
  }
}
