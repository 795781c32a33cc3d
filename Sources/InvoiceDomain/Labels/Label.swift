/// What a printed label says about the value beside it.
public struct Label: Sendable, Hashable {
  public var kind: FieldKind
  /// 0 to 1: how surely a value with this label is of this kind. `Total` alone may stand for a subtotal.
  public var strength: Double

  public init(kind: FieldKind, strength: Double) {
    self.kind = kind
    self.strength = strength
  }
}
