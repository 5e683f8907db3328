/// Which folders are governed by which tailoring file, for all that have been looked at.
///
/// Sorted and searched by halves: most runs have one folder, and a dictionary would take longer to
/// begin with than all that is looked up in it.
struct GovernedFolders {
  struct Entry {
    let folder: String
    /// The file; `nil` where none governs the folder.
    let file: String?
  }

  private var entries: [Entry] = []

  /// What is known of a folder.
  subscript(folder: String) -> Entry? {
    let place = place(of: folder)
    return place < entries.count && entries[place].folder == folder ? entries[place] : nil
  }

  /// Takes what was found for a folder of which nothing was known.
  mutating func insert(_ folder: String, governedBy file: String?) {
    entries.insert(Entry(folder: folder, file: file), at: place(of: folder))
  }

  /// The first entry that does not come before a folder.
  private func place(of folder: String) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].folder < folder { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
