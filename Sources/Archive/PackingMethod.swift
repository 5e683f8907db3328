/// The methods of packing that are read and written (APPNOTE.TXT, 4.4.5).
enum PackingMethod {
  static let stored = 0
  static let deflated = 8
}
