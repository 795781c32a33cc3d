"""Parameters and rows as the Data API writes them: https://docs.aws.amazon.com/rdsdataservice/latest/APIReference"""

import base64
import re
from datetime import date, datetime
from decimal import Decimal

PLACE = re.compile(r"'[^']*'|:([A-Za-z_]\w*)")


class BadParameter(ValueError):
    pass


def statement(sql, parameters):
    """The SQL with the driver's places, and their values by name."""
    values = {parameter["name"]: value(parameter) for parameter in parameters}
    named = {name for name in PLACE.findall(sql) if name}
    if named != set(values):
        raise BadParameter(f"the statement names {sorted(named)}, and is given {sorted(values)}")
    return PLACE.sub(lambda place: f"%({place[1]})s" if place[1] else place[0], sql.replace("%", "%%")), values


def value(parameter):
    (kind, content), = parameter["value"].items()
    hint = parameter.get("typeHint")
    if kind == "isNull":
        return None
    if kind != "stringValue":
        return {"longValue": int, "doubleValue": float, "booleanValue": bool}[kind](content)
    if hint is None:
        return content
    try:
        return {"DECIMAL": plain_decimal, "DATE": date.fromisoformat, "TIMESTAMP": timestamp}[hint](content)
    except (KeyError, ValueError) as error:
        raise BadParameter(f"{parameter['name']} is no {hint}") from error


def plain_decimal(text):
    if not re.fullmatch(r"-?\d+(\.\d+)?", text):
        raise ValueError(text)
    return Decimal(text)


def timestamp(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?", text):
        raise ValueError(text)
    return text


def field(column):
    match column:
        case None:
            return {"isNull": True}
        case bool():
            return {"booleanValue": column}
        case int():
            return {"longValue": column}
        case float():
            return {"doubleValue": column}
        case bytes():
            return {"blobValue": base64.b64encode(column).decode()}
        case datetime():
            return {"stringValue": column.isoformat(" ", "milliseconds")}
        case Decimal() | date() | str():
            return {"stringValue": str(column)}
