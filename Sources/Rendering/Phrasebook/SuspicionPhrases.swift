internal import Model

/// What documents made to do harm are seen by; the beginning of a sentence.
enum SuspicionPhrases {
  static func chinese(_ suspicion: InputError.Suspicion) -> String {
    switch suspicion {
    case .entries(let limit): "里面的文件多于 \(limit) 个"
    case .unpackedSize(let limit): "解压后超过 \(binarySize(limit))"
    case .ratio(let limit): "解压后的大小超过压缩时的 \(limit) 倍"
    case .ambiguousEntries: "里面的文件重名或重叠"
    case .elements(let limit): "一个部分里的元素多于 \(limit) 个"
    case .depth(let limit): "元素套了 \(limit) 层以上"
    case .attributes(let limit): "一个元素的属性多于 \(limit) 个"
    case .documentType: "里面有文档类型声明（DOCTYPE）"
    }
  }

  static func english(_ suspicion: InputError.Suspicion) -> String {
    switch suspicion {
    case .entries(let limit): "it holds more than \(limit) files"
    case .unpackedSize(let limit): "it unpacks to more than \(binarySize(limit))"
    case .ratio(let limit): "it unpacks to more than \(limit) times its packed size"
    case .ambiguousEntries: "files in it have one name or share their bytes"
    case .elements(let limit): "a part of it has more than \(limit) elements"
    case .depth(let limit): "its elements are nested more than \(limit) deep"
    case .attributes(let limit): "an element in it has more than \(limit) attributes"
    case .documentType: "it declares a document type (DOCTYPE)"
    }
  }
}
