"""When two values of a field are the same. Predictions are normalised, so nothing is guessed here."""

import difflib
import re
import unicodedata
from decimal import Decimal, InvalidOperation

AMOUNTS = {
    "SUBTOTAL", "TAX", "TOTAL", "AMOUNT_DUE", "AMOUNT_PAID", "DISCOUNT", "GRATUITY", "SERVICE_CHARGE",
    "SHIPPING_HANDLING_CHARGE", "PRIOR_BALANCE", "PRICE", "UNIT_PRICE", "QUANTITY",
}
NAMES = {"VENDOR_NAME", "RECEIVER_NAME", "ITEM"}
VERBATIM = {"INVOICE_RECEIPT_DATE", "DUE_DATE", "ORDER_DATE", "DELIVERY_DATE", "CURRENCY"}
NAME_SIMILARITY = 0.8


def same(field: str, given, known) -> bool:
    if field in AMOUNTS:
        return decimal(given) is not None and decimal(given) == decimal(known)
    if field in VERBATIM:
        return str(given).strip() == str(known).strip()
    if field in NAMES:
        return similarity(given, known) >= NAME_SIMILARITY
    return letters_and_digits(given) == letters_and_digits(known)


def decimal(text) -> Decimal | None:
    try:
        return Decimal(str(text))
    except InvalidOperation:
        return None


def similarity(left, right) -> float:
    """0 to 1, blind to case, accents, punctuation and blanks."""
    left, right = letters_and_digits(left), letters_and_digits(right)
    if not left or not right:
        return 0.0
    return difflib.SequenceMatcher(None, left, right, autojunk=False).ratio()


def letters_and_digits(text) -> str:
    plain = unicodedata.normalize("NFKD", str(text)).casefold()
    return re.sub(r"[\W_]", "", "".join(c for c in plain if not unicodedata.combining(c)))
