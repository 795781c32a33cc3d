/// The check digit of ISO/IEC 7812: every second digit from the right doubled, digits summed, a multiple of ten.
enum Luhn {
  static func holds(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let doubled = entry.offset.isMultiple(of: 2) ? entry.element : entry.element * 2
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum.isMultiple(of: 10)
  }
}
