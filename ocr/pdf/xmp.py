"""What an archival PDF says about itself: its XMP packet.

XMP is what PDF/A counts on (ISO 19005-2, 6.6); the older information dictionary is left out. Names that no standard
schema has are declared in an extension schema (6.6.2.3.3), or a validator refuses them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from html import escape

CONVERTER = "Hồ Sơ Số 0.1.0"
"""Who made the file, with the version of pyproject.toml: the law asks for information on the converter (Luật Giao dịch
điện tử 20/2023/QH15, Điều 12)."""

CONVERTED = "Bản số hóa từ văn bản giấy"
NAMESPACE = "urn:hoso:paper:1#"
"""The schema of our own names; never changed, or files of different years would differ."""

_OWN = {
    "documentType": "Type of the paper",
    "dossierCode": "Code of the dossier for which the paper was digitised",
    "ownerRef": "Internal number of the owner",
    "conversion": "Says that the file was converted from paper",
}

_PACKET = """\
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>U</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <xmp:CreateDate>{created}</xmp:CreateDate>
   <xmp:ModifyDate>{created}</xmp:ModifyDate>
   <xmp:MetadataDate>{created}</xmp:MetadataDate>
   <xmp:CreatorTool>{converter}</xmp:CreatorTool>
   <pdf:Producer>{converter}</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:hoso="{namespace}">
{own}
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>Digitised paper</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>hoso</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq>
{declared}
    </rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>"""

_DECLARED = """\
     <rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>{name}</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>{description}</pdfaProperty:description>
     </rdf:li>"""


@dataclass(frozen=True, slots=True)
class AboutPaper:
    """What is noted in the file about the paper.

    `owner_ref` is an internal number such as "O7": no name and no identity number belongs here, because what a file
    says about itself is shown by every file manager. `created` is aware and gives the file its dates.
    """

    title: str
    document_type: str
    dossier_code: str
    owner_ref: str
    created: dt.datetime
    language: str = "vi"

    def __post_init__(self) -> None:
        if self.created.utcoffset() is None:
            message = "a date without a time zone"
            raise ValueError(message)


def describe(about: AboutPaper) -> str:
    """Return the XMP packet of a paper, the same text for the same paper."""
    own = {
        "documentType": about.document_type,
        "dossierCode": about.dossier_code,
        "ownerRef": about.owner_ref,
        "conversion": CONVERTED,
    }
    return _PACKET.format(
        title=escape(about.title),
        language=escape(about.language),
        created=about.created.astimezone(dt.UTC).isoformat(timespec="seconds"),
        converter=CONVERTER,
        namespace=NAMESPACE,
        own="\n".join(f"   <hoso:{name}>{escape(own[name])}</hoso:{name}>" for name in _OWN),
        declared="\n".join(_DECLARED.format(name=name, description=text) for name, text in _OWN.items()),
    )
