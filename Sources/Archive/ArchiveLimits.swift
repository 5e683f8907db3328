/// The bounds that unpacking keeps, each with its reason.
///
/// What exceeds one is refused before anything of it is unpacked: sizes are read from the directory,
/// and no entry may unpack to more than the directory says.
package enum ArchiveLimits {
  /// The most entries: a document of Word has about twenty and one for each picture; a thousand
  /// pictures are an album, and ten thousand entries are made to cost time.
  package static let entries = 10_000

  /// The greatest unpacked entry, in bytes: the text of a thousand pages takes about 30 MiB of XML.
  package static let entrySize = 64 << 20

  /// The greatest unpacked whole, in bytes: four times the greatest input, for pictures, which make
  /// an archive large, are packed already and hardly grow.
  package static let totalSize = 256 << 20

  /// The greatest ratio of unpacked to packed size: XML of tables reaches 60, a bomb comes near the
  /// 1,032 that the method allows.
  package static let ratio = 250

  /// The unpacked size, in bytes, below which any ratio is harmless: an empty style sheet may be
  /// one word repeated.
  package static let harmlessSize = 1 << 20

  /// The longest comment at the end of an archive, as its 16-bit length allows; the directory's end
  /// is looked for no farther from the end than this.
  static let commentSize = 65_535
}
