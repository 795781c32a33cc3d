extension DocumentKind {
  /// By a type code of UNTDID 1001, as EN 16931 uses them (BT-3).
  ///
  /// Nil for a code that does not say what the print calls the document: a corrected invoice (384) may be either, and
  /// a self-billed one (389) is headed "Gutschrift" in German.
  public init?(typeCode: String) {
    switch typeCode {
    case "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532":
      self = .creditNote
    case "82", "326", "380", "386", "388", "393", "394", "395", "575", "623", "780", "875", "876", "877":
      self = .invoice
    default: return nil
    }
  }
}
