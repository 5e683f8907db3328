/// A value of whole words of 32 bits, which any bits make: an array of them is read as it lies in memory.
protocol PlainValue: BitwiseCopyable {}

extension UInt64: PlainValue {}
extension WordClass: PlainValue {}
