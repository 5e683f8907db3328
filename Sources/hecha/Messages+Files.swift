import Platform
import Rendering

extension FileError {
  func text(for path: String?, in language: Language) -> String {
    switch language {
    case .chinese: "\(path.map { "文件 \(shown($0)) " } ?? "标准输出")写不进去：\(chinese)"
    case .english: "cannot write \(path.map(shown) ?? "standard output"): \(english)"
    }
  }

  private var chinese: String {
    switch self {
    case .notFound: "它所在的文件夹不存在，请先建立文件夹或换一个位置。"
    case .isFolder: "它是一个文件夹，请写文件名。"
    case .notPermitted: "没有写入权限，请换一个位置。"
    case .tooLarge: "文件太大。"
    case .changed: "文件正在被改动。"
    case .failed(let message): "系统提示“\(message)”，请检查磁盘后再试。"
    }
  }

  private var english: String {
    switch self {
    case .notFound: "its folder does not exist; make it or choose another place"
    case .isFolder: "it is a folder; give the name of a file"
    case .notPermitted: "permission denied; choose another place"
    case .tooLarge: "it is too large"
    case .changed: "it is being written to"
    case .failed(let message): "\(message); check the disk and try again"
    }
  }
}
