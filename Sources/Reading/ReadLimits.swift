import Platform

/// The bounds that reading keeps, each with its reason.
enum ReadLimits {
  /// The greatest input: the same as for files, so that the library refuses what the tool refuses.
  static let bytes = FileSystem.largestInput

  /// How many 16-bit units are looked at to recognise UTF-16 without a byte order mark: the first
  /// page of a report decides, and the share does not change after it.
  static let sampledUnits = 2_048

  /// The least share, in percent, of usual characters in what is taken for UTF-16.
  ///
  /// Real reports have 99 and more; the rest is room for a rare character in a very short text.
  static let usualInUTF16 = 90

  /// The greatest share, in percent, of usual characters when UTF-16 is read in the wrong order.
  ///
  /// Chinese text has about 30 then. English in a single-byte encoding has 80 in either order, and
  /// is told apart by this.
  static let usualInWrongOrder = 60

  /// The fewest units that can be UTF-16 without a single ASCII character.
  ///
  /// Fewer prove nothing: `élèv` in Latin-1 would be two rare Chinese characters.
  static let leastChineseUnits = 8

  /// The least share, in percent, of common characters in what is taken for GB18030.
  ///
  /// Reports have 95 and more, those in traditional characters about 45. Big5 has 10 to 30, random
  /// bytes that happen to be valid 20, other single-byte encodings less.
  static let commonInGB18030 = 40

  /// The most elements, texts and comments of a web page: the longest reports have some thousands,
  /// as exported by Word with an element for each change of font some hundred thousand.
  static let webNodes = 1_000_000

  /// The most elements in one another on a web page; browsers stop at 512 and go on beside.
  static let webDepth = 256

  /// The most columns that cells of a web table are spread over: beyond it they follow one another.
  static let webColumns = 256

  /// How far from either end of a compound file its directory is looked for: programs write it at
  /// the start or at the end, and the file may be large.
  static let directoryMargin = 65_536

  /// The most elements of one part of a document: a page has about five hundred, and the tree of
  /// four million takes 100 MiB.
  static let partElements = 4_000_000

  /// How long LibreOffice may take: it needs two seconds for a usual report, and on a busy machine
  /// without its files in memory half a minute to start.
  static let officeSeconds = 120

  /// How long `pdftotext` may take: it reads hundreds of pages in a second.
  static let pdfSeconds = 30
}
