"""Tells as JSON what a PDF says about itself: language, direction, tags and their words."""

import json
import sys

import pikepdf


def walk(node, seen):
    if isinstance(node, pikepdf.Array):
        for child in node:
            walk(child, seen)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            tag = str(node["/S"])[1:]
            seen["tags"][tag] = seen["tags"].get(tag, 0) + 1
            if "/Alt" in node:
                seen["alts"].append(str(node["/Alt"]))
            if "/Lang" in node:
                seen["langs"].append(str(node["/Lang"]))
            attributes = node.get("/A", [])
            for attribute in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
                if isinstance(attribute, pikepdf.Dictionary) and "/Summary" in attribute:
                    seen["summaries"].append(str(attribute["/Summary"]))
        if "/K" in node:
            walk(node["/K"], seen)


with pikepdf.open(sys.argv[1]) as pdf:
    seen = {"tags": {}, "alts": [], "langs": [], "summaries": []}
    walk(pdf.Root["/StructTreeRoot"]["/K"], seen)
    for page in pdf.pages:
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/Lang" in operands[1]:
                seen["langs"].append(str(operands[1]["/Lang"]))
    preferences = pdf.Root.get("/ViewerPreferences", {})
    with pdf.open_metadata() as xmp:
        seen["pdfua_part"] = str(xmp.get("{http://www.aiim.org/pdfua/ns/id/}part", ""))
    seen["lang"] = str(pdf.Root.get("/Lang", ""))
    seen["direction"] = str(preferences.get("/Direction", ""))[1:]
    seen["shows_title"] = bool(preferences.get("/DisplayDocTitle", False))
    seen["outline"] = "/Outlines" in pdf.Root
    seen["pages"] = len(pdf.pages)
    json.dump(seen, sys.stdout)
