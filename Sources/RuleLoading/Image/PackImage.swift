package import Model

/// Shipped packs in the form from which they load fastest.
///
/// Reading rule files, with every place and every mistake in them, takes longer than checking a
/// report. What ships has been read when the program was built; an image is what was read, without
/// the examples, which only those need who show or test rules.
package enum PackImage {
  /// What a pack claims to be for.
  package struct Claim: Hashable, Sendable {
    /// The pack's id.
    package var id: String

    /// The reports that it is for.
    package var appliesTo: Checklist.AppliesTo

    /// Creates a claim.
    package init(id: String, appliesTo: Checklist.AppliesTo) {
      self.id = id
      self.appliesTo = appliesTo
    }
  }

  /// The image of one pack, given its checklist for each profile, that of the default one first.
  ///
  /// An image is ASCII and can stand in a literal of Swift.
  package static func encoding(
    _ checklists: [Checklist],
    _ texts: inout ImageTextIndex
  ) -> [UInt8] {
    var writer = ImageWriter(texts)
    writer.write(checklists) { $0.write($1) }
    texts = writer.texts
    return writer.image
  }

  /// The image of the claims of all packs.
  package static func encoding(_ claims: [Claim], _ texts: inout ImageTextIndex) -> [UInt8] {
    var writer = ImageWriter(texts)
    writer.write(claims) { writer, claim in
      writer.write(claim.id)
      writer.write(claim.appliesTo)
    }
    texts = writer.texts
    return writer.image
  }

  /// The checklist of a pack with a profile, or with its default one; `nil` where the image has none.
  ///
  /// - Complexity: O(*n*) in the size of the image.
  package static func checklist(
    in image: StaticString,
    _ texts: ImageTexts,
    profile: String?
  ) -> Checklist? {
    image.withUTF8Buffer { checklist(in: $0, texts, profile: profile) }
  }

  /// The same for an image in memory, which need not be one.
  package static func checklist(
    in image: UnsafeBufferPointer<UInt8>,
    _ texts: ImageTexts,
    profile: String?
  ) -> Checklist? {
    do throws(ImageReader.Malformed) {
      var reader = ImageReader(image, texts)
      for _ in 0..<max(0, try reader.number()) {
        let checklist = try reader.checklist()
        if profile == nil || checklist.profile == profile { return checklist }
      }
      return nil
    } catch {
      return nil
    }
  }

  /// The claims in an image; `nil` for what is none.
  package static func claims(in image: StaticString, _ texts: ImageTexts) -> [Claim]? {
    image.withUTF8Buffer { claims(in: $0, texts) }
  }

  private static func claims(
    in image: UnsafeBufferPointer<UInt8>,
    _ texts: ImageTexts
  ) -> [Claim]? {
    do throws(ImageReader.Malformed) {
      var reader = ImageReader(image, texts)
      let claims = try reader.values { reader throws(ImageReader.Malformed) in
        Claim(id: try reader.text(), appliesTo: try reader.appliesTo())
      }
      return reader.isAtEnd ? claims : nil
    } catch {
      return nil
    }
  }
}
