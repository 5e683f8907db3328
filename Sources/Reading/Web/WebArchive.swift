/// A web page saved as one file (.mht): a message of several parts, of which one is the page.
///
/// Word and Excel save such files under the names .doc and .xls as well.
enum WebArchive {
  /// Whether bytes begin with the head of such a message.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, (0x41...0x7A).contains(first) else { return false }
    let head = Head(bytes.prefix(4_096))
    return head["mime-version"] != nil
      && head["content-type"]?.hasPrefix("multipart/related") == true
  }

  /// The bytes of the page in its own encoding; `nil` where no part is a page that can be decoded.
  static func page(of bytes: [UInt8]) -> [UInt8]? {
    guard let boundary = Head(bytes[...]).parameter("boundary") else { return nil }
    for part in parts(of: bytes, Array("--\(boundary)".utf8)) {
      let head = Head(part)
      guard head["content-type"]?.hasPrefix("text/html") == true else { continue }
      return decoded(part[head.end...], head["content-transfer-encoding"] ?? "8bit")
    }
    return nil
  }

  /// What stands between lines that begin with a boundary.
  private static func parts(of bytes: [UInt8], _ boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var starts: [Int] = []
    for line in LineScanner.lines(of: bytes) where bytes[line].starts(with: boundary) {
      starts.append(line.lowerBound)
    }
    return zip(starts, starts.dropFirst()).map { start, end in
      let line = bytes[start..<end].firstIndex(of: 0x0A) ?? end
      return bytes[min(line + 1, end)..<end]
    }
  }

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8]? {
    switch encoding {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    case "7bit", "8bit", "binary": Array(body)
    default: nil
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count)
    var rest = body
    while let byte = rest.popFirst() {
      guard byte == 0x3D else {
        output.append(byte)
        continue
      }
      let next = Array(rest.prefix(2))
      if let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16), next.count == 2 {
        output.append(value)
        rest = rest.dropFirst(2)
      } else if next == [0x0D, 0x0A] {
        rest = rest.dropFirst(2)
      } else if next.first == 0x0A {
        rest = rest.dropFirst()
      } else {
        output.append(byte)
      }
    }
    return output
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in body where byte > 0x20 && byte != 0x3D {
      guard let value = digits[byte] else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }

  private static let digits: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: zip(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8,
      UInt32(0)...
    )
  )

  /// The fields at the head of a message or a part, up to the first empty line.
  private struct Head {
    private var fields: [String: String] = [:]
    /// The offset after the empty line.
    private(set) var end: Int

    init(_ bytes: ArraySlice<UInt8>) {
      end = bytes.endIndex
      var last: String?
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
        let line = bytes[start..<lineEnd].filter { $0 != 0x0D }
        start = min(lineEnd + 1, bytes.endIndex)
        if line.isEmpty {
          end = start
          return
        }
        add(String(decoding: line, as: UTF8.self), &last)
      }
    }

    private mutating func add(_ line: String, _ last: inout String?) {
      if line.hasPrefix(" ") || line.hasPrefix("\t"), let last {
        fields[last, default: ""] += line
      } else if let colon = line.firstIndex(of: ":") {
        let name = line[..<colon].lowercased()
        fields[name] = String(line[line.index(after: colon)...].drop { $0 == " " })
        last = name
      }
    }

    /// The value of a field in lowercase.
    subscript(name: String) -> String? { fields[name]?.lowercased() }

    /// A parameter of the content type, as written.
    func parameter(_ name: String) -> String? {
      guard let type = fields["content-type"] else { return nil }
      for piece in type.split(separator: ";").dropFirst() {
        let pair = piece.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, pair[0].filter({ $0 > " " }).lowercased() == name else { continue }
        return pair[1].filter { $0 != "\"" && $0 > " " }
      }
      return nil
    }
  }
}
