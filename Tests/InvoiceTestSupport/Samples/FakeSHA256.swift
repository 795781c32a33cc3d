public import InvoicePipeline
import FoundationEssentials

/// 64 hex digits that differ for different bytes, for tests that need no cryptography (FNV-1a, four times).
public let fakeSHA256: SHA256Hex = { bytes in
  (1...4).map { seed in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(seed)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }.joined()
}
