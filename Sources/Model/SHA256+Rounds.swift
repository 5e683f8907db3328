extension SHA256 {
  /// The eight words that are mixed with every block.
  typealias State = SIMD8<UInt32>

  /// Mixes the 64 bytes from `start` on into the state.
  ///
  /// The rounds stand one by one and the words in variables of their own: in a loop over arrays, reading
  /// and writing these takes as long as the rounds do. The constants are the fractional parts of the cube
  /// roots of the first 64 primes.
  static func compress(_ bytes: borrowing Span<UInt8>, _ start: Int, _ state: inout State) {
    let block = bytes.extracting(start..<start + blockSize).bytes
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var w0 = word(of: block, 0)
    var w1 = word(of: block, 1)
    var w2 = word(of: block, 2)
    var w3 = word(of: block, 3)
    var w4 = word(of: block, 4)
    var w5 = word(of: block, 5)
    var w6 = word(of: block, 6)
    var w7 = word(of: block, 7)
    var w8 = word(of: block, 8)
    var w9 = word(of: block, 9)
    var w10 = word(of: block, 10)
    var w11 = word(of: block, 11)
    var w12 = word(of: block, 12)
    var w13 = word(of: block, 13)
    var w14 = word(of: block, 14)
    var w15 = word(of: block, 15)
    // Rounds 0 to 15.
    step(a, b, c, &d, e, f, g, &h, w0 &+ 0x428A_2F98)
    step(h, a, b, &c, d, e, f, &g, w1 &+ 0x7137_4491)
    step(g, h, a, &b, c, d, e, &f, w2 &+ 0xB5C0_FBCF)
    step(f, g, h, &a, b, c, d, &e, w3 &+ 0xE9B5_DBA5)
    step(e, f, g, &h, a, b, c, &d, w4 &+ 0x3956_C25B)
    step(d, e, f, &g, h, a, b, &c, w5 &+ 0x59F1_11F1)
    step(c, d, e, &f, g, h, a, &b, w6 &+ 0x923F_82A4)
    step(b, c, d, &e, f, g, h, &a, w7 &+ 0xAB1C_5ED5)
    step(a, b, c, &d, e, f, g, &h, w8 &+ 0xD807_AA98)
    step(h, a, b, &c, d, e, f, &g, w9 &+ 0x1283_5B01)
    step(g, h, a, &b, c, d, e, &f, w10 &+ 0x2431_85BE)
    step(f, g, h, &a, b, c, d, &e, w11 &+ 0x550C_7DC3)
    step(e, f, g, &h, a, b, c, &d, w12 &+ 0x72BE_5D74)
    step(d, e, f, &g, h, a, b, &c, w13 &+ 0x80DE_B1FE)
    step(c, d, e, &f, g, h, a, &b, w14 &+ 0x9BDC_06A7)
    step(b, c, d, &e, f, g, h, &a, w15 &+ 0xC19B_F174)
    // Rounds 16 to 31.
    w0 = extended(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0 &+ 0xE49B_69C1)
    w1 = extended(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1 &+ 0xEFBE_4786)
    w2 = extended(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2 &+ 0x0FC1_9DC6)
    w3 = extended(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3 &+ 0x240C_A1CC)
    w4 = extended(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4 &+ 0x2DE9_2C6F)
    w5 = extended(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5 &+ 0x4A74_84AA)
    w6 = extended(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6 &+ 0x5CB0_A9DC)
    w7 = extended(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7 &+ 0x76F9_88DA)
    w8 = extended(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8 &+ 0x983E_5152)
    w9 = extended(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9 &+ 0xA831_C66D)
    w10 = extended(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10 &+ 0xB003_27C8)
    w11 = extended(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11 &+ 0xBF59_7FC7)
    w12 = extended(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12 &+ 0xC6E0_0BF3)
    w13 = extended(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13 &+ 0xD5A7_9147)
    w14 = extended(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14 &+ 0x06CA_6351)
    w15 = extended(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15 &+ 0x1429_2967)
    // Rounds 32 to 47.
    w0 = extended(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0 &+ 0x27B7_0A85)
    w1 = extended(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1 &+ 0x2E1B_2138)
    w2 = extended(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2 &+ 0x4D2C_6DFC)
    w3 = extended(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3 &+ 0x5338_0D13)
    w4 = extended(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4 &+ 0x650A_7354)
    w5 = extended(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5 &+ 0x766A_0ABB)
    w6 = extended(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6 &+ 0x81C2_C92E)
    w7 = extended(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7 &+ 0x9272_2C85)
    w8 = extended(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8 &+ 0xA2BF_E8A1)
    w9 = extended(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9 &+ 0xA81A_664B)
    w10 = extended(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10 &+ 0xC24B_8B70)
    w11 = extended(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11 &+ 0xC76C_51A3)
    w12 = extended(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12 &+ 0xD192_E819)
    w13 = extended(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13 &+ 0xD699_0624)
    w14 = extended(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14 &+ 0xF40E_3585)
    w15 = extended(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15 &+ 0x106A_A070)
    // Rounds 48 to 63.
    w0 = extended(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, w0 &+ 0x19A4_C116)
    w1 = extended(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, w1 &+ 0x1E37_6C08)
    w2 = extended(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, w2 &+ 0x2748_774C)
    w3 = extended(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, w3 &+ 0x34B0_BCB5)
    w4 = extended(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, w4 &+ 0x391C_0CB3)
    w5 = extended(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, w5 &+ 0x4ED8_AA4A)
    w6 = extended(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, w6 &+ 0x5B9C_CA4F)
    w7 = extended(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, w7 &+ 0x682E_6FF3)
    w8 = extended(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, w8 &+ 0x748F_82EE)
    w9 = extended(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, w9 &+ 0x78A5_636F)
    w10 = extended(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, w10 &+ 0x84C8_7814)
    w11 = extended(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, w11 &+ 0x8CC7_0208)
    w12 = extended(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, w12 &+ 0x90BE_FFFA)
    w13 = extended(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, w13 &+ 0xA450_6CEB)
    w14 = extended(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, w14 &+ 0xBEF9_A3F7)
    w15 = extended(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, w15 &+ 0xC671_78F2)
    state = state &+ State(a, b, c, d, e, f, g, h)
  }

  /// One round; what it writes to `h` is the `a` of the next one, and so on around.
  @inline(__always)
  private static func step(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ input: UInt32
  ) {
    let mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let chosen = g ^ (e & (f ^ g))
    let first = h &+ mixed &+ chosen &+ input
    let turned = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ turned &+ majority
  }

  /// The word 16 places on: of the word in its place, the next one, and those 9 and 14 places on.
  @inline(__always)
  private static func extended(
    _ word: UInt32,
    _ next: UInt32,
    _ ninth: UInt32,
    _ fourteenth: UInt32
  ) -> UInt32 {
    let first = rotated(next, 7) ^ rotated(next, 18) ^ next >> 3
    let second = rotated(fourteenth, 17) ^ rotated(fourteenth, 19) ^ fourteenth >> 10
    return word &+ first &+ ninth &+ second
  }

  @inline(__always)
  private static func word(of block: borrowing RawSpan, _ index: Int) -> UInt32 {
    UInt32(bigEndian: block.unsafeLoadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}
