/// The path of a report in the forms that other programs ask for.
enum ReportPath {
  /// The path without `./` before it, as platforms of code name files.
  static func relative(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./"), rest.count > 2 { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return String(rest)
  }

  /// The path as a reference of RFC 3986: a file URI where it is absolute, else relative.
  static func uri(_ path: String) -> String {
    let path = relative(path)
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if isLiteral(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default:
      false
    }
  }
}
