"""What people are told about trouble with scanners: code → Vietnamese and English."""

from __future__ import annotations

DEVICE_ERRORS: dict[str, tuple[str, str]] = {
    "desktop.folder_unreadable": (
        "Không mở được thư mục theo dõi “{folder}”. Các trang đã có vẫn an toàn, tệp trong thư mục đó chưa được nhận. "
        "Kiểm tra đường mạng, hoặc chọn thư mục khác (Ctrl+F9).",
        "The watched folder “{folder}” cannot be opened. The pages that came are safe, files there were not taken. "
        "Check the network, or choose another folder (Ctrl+F9).",
    ),
    "desktop.arrival_stays": (
        "Tệp “{name}” đã được lưu vào hồ sơ nhưng không xóa được khỏi thư mục theo dõi. Hãy xóa tệp đó bằng tay.",
        "The file “{name}” is stored in the dossier but could not be removed from the watched folder. "
        "Remove it there by hand.",
    ),
    "desktop.device.driver_missing": (
        "Máy tính này chưa cài phần điều khiển máy quét (SANE). Các trang đã có vẫn an toàn; hãy cài gói sane-utils, "
        "hoặc thêm tệp bằng nút “Thêm tệp”.",
        "The program that drives scanners (SANE) is not installed. The pages that came are safe; "
        "install sane-utils, or add files instead.",
    ),
    "desktop.device.not_found": (
        "Không thấy máy quét. Các trang đã có vẫn an toàn. Kiểm tra nguồn điện và dây nối rồi nhấn F9.",
        "The scanner is not there. The pages that came are safe. Check its power and its cable, then press F9.",
    ),
    "desktop.device.busy": (
        "Máy quét đang được chương trình khác dùng. Các trang đã có vẫn an toàn. Đóng chương trình đó rồi nhấn F9.",
        "Another program uses the scanner. The pages that came are safe. Close it there, then press F9.",
    ),
    "desktop.device.refused": (
        "Tài khoản này không được phép dùng máy quét. Các trang đã có vẫn an toàn. "
        "Nhờ quản trị thêm tài khoản vào nhóm “scanner”.",
        "This account may not use the scanner. The pages that came are safe. "
        "Ask your administrator to add it to the group “scanner”.",
    ),
    "desktop.device.paper_jam": (
        "Máy quét kẹt giấy. {pages} trang đã được lưu. Lấy tờ của trang thứ {next_page} ra, đặt lại rồi nhấn F9.",
        "The paper is jammed. {pages} pages are stored. Take out the sheet of page {next_page}, put it back, "
        "then press F9.",
    ),
    "desktop.device.cover_open": (
        "Nắp máy quét đang mở. {pages} trang đã được lưu. Đóng nắp, đặt các tờ còn lại rồi nhấn F9.",
        "The scanner's cover is open. {pages} pages are stored. Close it, put in the sheets that are left, "
        "then press F9.",
    ),
    "desktop.device.feeder_empty": (
        "Khay nạp giấy đang trống nên chưa quét được trang nào; các trang đã có vẫn an toàn. "
        "Đặt giấy vào khay rồi nhấn F9.",
        "No sheet lies in the feeder, so nothing was scanned; the pages that came before are safe. "
        "Put the sheets in, then press F9.",
    ),
    "desktop.device.profile_refused": (
        "Máy quét không nhận cách quét đã chọn. Các trang đã có vẫn an toàn. "
        "Chọn độ phân giải, màu hoặc khay khác (Ctrl+F9) rồi nhấn F9.",
        "The scanner does not take this way to scan. The pages that came are safe. "
        "Choose another resolution, colour or source (Ctrl+F9), then press F9.",
    ),
    "desktop.device.lost": (
        "Máy quét dừng giữa chừng. {pages} trang đã được lưu. Kiểm tra dây nối, tắt rồi bật máy quét, "
        "đặt lại từ tờ của trang thứ {next_page} rồi nhấn F9.",
        "The scanner stopped in the middle. {pages} pages are stored. Check its cable, switch it off and on, "
        "put in the sheets from page {next_page} on, then press F9.",
    ),
}
