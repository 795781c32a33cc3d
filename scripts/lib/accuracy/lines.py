"""Which given line is which known line: same amount, similar name, each used once."""

from equality import decimal, letters_and_digits, similarity

ROW_SIMILARITY = 0.6


def matched(known: list, given: list) -> list[tuple[int, int]]:
    pairs = []
    for i, line in enumerate(known):
        for j, candidate in enumerate(given):
            score = likeness(line, candidate)
            if score is not None:
                pairs.append((-score, abs(i - j), i, j))
    chosen, used_known, used_given = [], set(), set()
    for _, _, i, j in sorted(pairs):
        if i not in used_known and j not in used_given:
            chosen.append((i, j))
            used_known.add(i)
            used_given.add(j)
    return chosen


def likeness(known: dict, given: dict) -> float | None:
    """None when the two cannot be the same line."""
    score = similarity(known.get("ITEM", ""), given.get("ITEM", ""))
    code, given_code = (letters_and_digits(line.get("PRODUCT_CODE") or "") for line in (known, given))
    name, given_name = (letters_and_digits(line.get("ITEM") or "") for line in (known, given))
    shorter = min(name, given_name, key=len)
    if (code and code == given_code) or (len(shorter) >= 4 and shorter in max(name, given_name, key=len)):
        score = max(score, 0.8)
    if score < ROW_SIMILARITY:
        return None
    prices = [price for price in [known.get("PRICE"), *(known.get("PRICE_ALT") or [])] if price is not None]
    if prices and decimal(given.get("PRICE")) not in [decimal(price) for price in prices]:
        return None
    if not prices and known.get("UNIT_PRICE") and given.get("UNIT_PRICE"):
        if decimal(known["UNIT_PRICE"]) != decimal(given["UNIT_PRICE"]):
            return None
    return score
