"""Textract's answer as plain dictionaries in the form of the pipeline's readings."""


def empty_reading():
    return {"pagesRead": [], "fields": [], "tables": [], "lines": [], "pagesFailed": [], "isCutShort": False}


def add_document(reading, document):
    pages = {field.get("PageNumber", 1) for field in document.get("SummaryFields", [])}
    reading["pagesRead"] += sorted(pages - set(reading["pagesRead"][-1:]))
    reading["fields"] += [_field(field) for field in document.get("SummaryFields", []) if _has_value(field)]
    for group in document.get("LineItemGroups", []):
        reading["tables"].append({"rows": [
            {"cells": [_field(cell) for cell in row.get("LineItemExpenseFields", []) if _has_value(cell)]}
            for row in group.get("LineItems", [])]})
    reading["lines"] += [
        _span(block, block.get("Page", 1)) for block in document.get("Blocks", []) if block["BlockType"] == "LINE"]


def _has_value(field):
    return "Text" in field.get("ValueDetection", {})


def _field(field):
    page = field.get("PageNumber", 1)
    read = {
        "kind": field["Type"].get("Text", ""), "kindConfidence": field["Type"].get("Confidence", 0),
        "value": _span(field["ValueDetection"], page), "groups": []}
    if "Text" in field.get("LabelDetection", {}):
        read["label"] = _span(field["LabelDetection"], page)
    return read


def _span(detection, page):
    span = {"text": detection["Text"], "confidence": detection.get("Confidence", 0), "page": page}
    if box := detection.get("Geometry", {}).get("BoundingBox"):
        span["box"] = {name.lower(): box[name] for name in ("Left", "Top", "Width", "Height")}
    return span
