"""ListObjectVersions honours `encoding-type=url`.

MiniStack ignores it; Terraform then cannot empty a bucket that holds a key with `+` or `%`.
"""

from xml.etree import ElementTree

ENCODED = {"Key", "Prefix", "Delimiter", "KeyMarker", "NextKeyMarker"}


def apply():
    from ministack.services import s3

    list_versions = s3._list_object_versions
    ElementTree.register_namespace("", s3.S3_NS)

    def list_object_versions(bucket, query):
        status, headers, body = list_versions(bucket, query)
        if status != 200 or s3._qp(query, "encoding-type", "") != "url":
            return status, headers, body
        root = ElementTree.fromstring(body)
        for element in root.iter():
            if element.tag.rpartition("}")[2] in ENCODED and element.text:
                element.text = s3._url_encode(element.text)
        ElementTree.SubElement(root, f"{{{s3.S3_NS}}}EncodingType").text = "url"
        return status, headers, ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)

    s3._list_object_versions = list_object_versions
