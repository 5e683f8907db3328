package import Model

/// Loads rule files: JSON5 in, a checklist out, or every problem at once.
package struct RuleLoader: Sendable {
  /// Where a checklist comes from.
  package enum Source: Hashable, Sendable {
    /// A shipped pack, by its id.
    case builtIn(String)
    /// A file, by its path.
    case file(String)
  }

  /// Tells what is wrong with an expression; `nil` where it compiles.
  package typealias PatternCheck = @Sendable (String) -> PatternFault?

  /// Tells whether a phrase can decide what a shorter one in it does not.
  ///
  /// Where a list names what is counted, it also gets the words of the topic.
  package typealias PhraseCheck = @Sendable (String, _ shorter: String, _ topic: [String]?) -> Bool

  private let library: PackLibrary
  private let checkPattern: PatternCheck
  private let phraseDecides: PhraseCheck

  /// Creates a loader that finds shipped packs and files in `library`.
  ///
  /// What an expression may hold and what a phrase means is known to those who match it, so these
  /// checks come from outside.
  package init(
    library: PackLibrary,
    checkPattern: @escaping PatternCheck = { _ in nil },
    phraseDecides: @escaping PhraseCheck = { _, _, _ in false }
  ) {
    self.library = library
    self.checkPattern = checkPattern
    self.phraseDecides = phraseDecides
  }

  /// Loads a pack with all it extends and applies a profile, or its default one.
  ///
  /// - Throws: `RuleError` with all errors of all files.
  /// - Complexity: O(*n*) in the size of the files.
  package func checklist(
    from source: Source,
    profile: String? = nil
  ) throws(RuleError) -> Checklist {
    let (checklist, problems) = load(source, profile: profile, isLinting: false)
    guard problems.isEmpty, let checklist else { throw RuleError(problems) }
    return checklist
  }

  /// Everything that is wrong with a pack and what it extends, warnings included.
  ///
  /// Warnings are given for the file itself only, not for those it extends.
  package func problems(in source: Source) -> [RuleProblem] {
    load(source, profile: nil, isLinting: true).problems
  }

  private func load(
    _ source: Source,
    profile: String?,
    isLinting: Bool
  ) -> (checklist: Checklist?, problems: [RuleProblem]) {
    var collector = PackCollector(library)
    guard collector.collect(origin(of: source)) else { return (nil, [missing(source)]) }
    let files = collector.files
    var log = ProblemLog()
    for (index, file) in files.enumerated() {
      for (fault, place) in file.faults { log.add(fault, at: place, in: index) }
      guard let root = file.root else { continue }
      let isOutermost = index == files.count - 1
      FormChecker.check(root, ofFile: index, isLinting: isLinting && isOutermost, log: &log)
    }
    var decoder = PackDecoder(
      files,
      isComplete: collector.isComplete,
      isLinting: isLinting,
      checkPattern: checkPattern,
      phraseDecides: phraseDecides,
      log: log
    )
    let checklist = decoder.checklist(profile: profile)
    return (checklist, decoder.log.problems(in: files))
  }

  private func origin(of source: Source) -> PackFile.Origin {
    switch source {
    case .builtIn(let id): .shipped(id)
    case .file(let path): library.file(at: path)
    }
  }

  private func missing(_ source: Source) -> RuleProblem {
    let (name, fault): (String, FileFault) =
      switch source {
      case .builtIn(let id): (id, .unknownPack(id, library.ids))
      case .file(let path): (path, .unreadable(path))
      }
    return RuleProblem(
      file: name,
      line: 1,
      column: 1,
      sourceLine: "",
      message: fault.sentence,
      english: fault.english
    )
  }
}
