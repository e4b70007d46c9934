"""What is said of results that come back to their dossiers by the code of their slip, in Vietnamese and English."""

from __future__ import annotations

FILED = (
    "{code}: đã nhận kết quả ({pages} trang). Hồ sơ {step}.",
    "{code}: the result is there ({pages} pages). The dossier is {step}.",
)
STEPPED_ON = (
    "{code}: đã nhận kết quả ({pages} trang). Hồ sơ được chuyển sang bước “{step}”.",
    "{code}: the result is there ({pages} pages). The dossier went on to “{step}”.",
)
UNKNOWN_CODE = (
    "{name}: mã {code} không thuộc hồ sơ nào trong kho. Chưa nhận; tệp gốc vẫn nguyên vẹn.",
    "{name}: the code {code} belongs to no dossier of the store. It was not taken; the file is as it was.",
)
UNKNOWN_SCANNED = (
    "{name}: mã {code} không thuộc hồ sơ nào trong kho. Các trang từ đây vẫn được giữ lại.",
    "{name}: the code {code} belongs to no dossier of the store. The pages from here on are kept.",
)
NO_CODE = (
    "{name}: không thấy mã hồ sơ. Đặt giấy hẹn lên trước tờ kết quả, hoặc mở hồ sơ rồi quét vào đó.",
    "{name}: no code of a dossier was found. Put the slip before the result, or open the dossier and scan it there.",
)
NO_CODE_SCANNED = (
    "{name}: không thấy mã hồ sơ. Trang vẫn được giữ lại, chờ nói thuộc hồ sơ nào.",
    "{name}: no code of a dossier was found. The page is kept until somebody says whose it is.",
)
ONLY_SLIP = (
    "{code}: chỉ thấy giấy hẹn, không có tờ kết quả nào theo sau.",
    "{code}: only the slip was found, no result behind it.",
)
PAGE_OF = ("{name}, trang {page}", "{name}, page {page}")
