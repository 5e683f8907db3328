internal import Archive

extension PartName {
  /// A name for new comments that no part has.
  static func free(in folder: String, _ package: PackageEditor) -> String {
    var name = folder + "comments.xml"
    var number = 1
    while package.has(name) {
      number += 1
      name = "\(folder)comments\(number).xml"
    }
    return name
  }
}
