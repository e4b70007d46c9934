"""What people are told about trouble with the store or the program: code → Vietnamese and English."""

from __future__ import annotations

STORE_ERRORS: dict[str, tuple[str, str]] = {
    "storage.database_busy": (
        "Kho đang bận vì một chương trình khác đang ghi. Chưa có gì bị thay đổi; hãy thử lại sau ít giây.",
        "The store is busy: another program is writing. Nothing was changed; try again in a few seconds.",
    ),
    "storage.database_corrupt": (
        "Cơ sở dữ liệu của kho bị hỏng. Các tệp đã quét vẫn còn; hãy ngừng nhập hồ sơ và báo quản trị "
        "phục hồi bản sao lưu.",
        "The store's database is damaged. The scanned files are still there; "
        "stop working and ask your administrator to restore a backup.",
    ),
    "storage.database_newer": (
        "Kho này do phiên bản mới hơn của chương trình tạo ra. Chưa có gì bị thay đổi; hãy cập nhật chương trình.",
        "This store was made by a newer version of the program. Nothing was changed; update the program.",
    ),
    "storage.database_missing": (
        "Không thấy cơ sở dữ liệu của kho trong “{folder}”, trong khi các tệp đã quét vẫn còn. Chưa có gì bị thay đổi; "
        "hãy ngừng nhập hồ sơ và báo quản trị phục hồi bản sao lưu vào thư mục khác.",
        "The store's database is not in “{folder}”, while the scanned files are still there. Nothing was changed; "
        "stop working and ask your administrator to restore a backup into another folder.",
    ),
    "storage.disk_full": (
        "Hết chỗ trên đĩa. Những gì đã lưu vẫn an toàn, việc vừa làm chưa được lưu; hãy giải phóng chỗ rồi thử lại.",
        "The disk is full. What was stored is safe, the last step was not stored; make room, then try again.",
    ),
    "storage.read_only": (
        "Không được phép ghi vào thư mục của kho. Chưa có gì bị thay đổi; hãy kiểm tra quyền ghi của thư mục.",
        "The store's folder may not be written. Nothing was changed; check the rights of the folder.",
    ),
    "storage.place_unusable": (
        "Không lưu được vào “{place}”: đường dẫn này không đúng là thư mục hoặc tệp cần có. Chưa có gì bị thay đổi; "
        "hãy kiểm tra lại đường dẫn.",
        "Nothing can be stored at “{place}”: a folder is missing there, or a file and a folder were mixed up. "
        "Nothing was changed; check the path.",
    ),
    "storage.file_missing": (
        "Thiếu một tệp của kho. Dữ liệu đã xác nhận vẫn còn; hãy chạy lệnh “check” và báo quản trị.",
        "A file of the store is missing. The confirmed values are still there; "
        "run “check” and tell your administrator.",
    ),
    "storage.checksum_mismatch": (
        "Một tệp của kho đã bị thay đổi hoặc hỏng nên không được dùng. Hãy chạy lệnh “check” và báo quản trị.",
        "A file of the store was changed or damaged and is not used. Run “check” and tell your administrator.",
    ),
    "storage.not_found": (
        "Không tìm thấy {thing} “{name}”. Chưa có gì bị thay đổi; hãy kiểm tra lại.",
        "There is no {thing} “{name}”. Nothing was changed; check the name.",
    ),
    "storage.several_found": (
        "Có nhiều {thing} có mã kết thúc bằng “{name}”. Chưa có gì bị thay đổi; hãy gõ thêm phần đứng trước.",
        "More than one {thing} ends in “{name}”. Nothing was changed; type more of what stands before.",
    ),
    "storage.illegal_transition": (
        "Hồ sơ đang ở bước “{before}”, không chuyển thẳng sang “{after}” được. Hồ sơ không bị thay đổi.",
        "The dossier stands at “{before}” and cannot go to “{after}” from there. It was not changed.",
    ),
    "storage.own_work": (
        "Giấy tờ này do chính bạn xác nhận, nên người khác phải gõ lại. Chưa có gì bị thay đổi.",
        "You confirmed this paper yourself, so somebody else has to key it again. Nothing was changed.",
    ),
    "storage.paper_in_use": (
        "Giấy tờ {paper} đang được tái sử dụng trong hồ sơ {dossiers} nên không xóa được. Giấy tờ không bị thay đổi.",
        "Paper {paper} is reused by {dossiers} and cannot be deleted. It was not changed.",
    ),
    "storage.stale_version": (
        "Người khác vừa sửa hồ sơ này. Thay đổi của bạn chưa được lưu; hãy mở lại hồ sơ rồi làm lại.",
        "Somebody else has just changed this. Your change was not stored; open it again and repeat it.",
    ),
    "storage.not_undoable": (
        "Không hoàn tác được: giấy tờ đã được sửa sau thao tác đó. Không có gì bị thay đổi; hãy sửa lại bằng tay.",
        "This cannot be undone: the papers were changed since. Nothing was changed; put it right by hand.",
    ),
    "storage.bad_value": (
        "“{value}” không phải {thing} hợp lệ. Chưa có gì bị thay đổi; hãy nhập lại.",
        "“{value}” is no valid {thing}. Nothing was changed; enter it again.",
    ),
    "storage.catalogue_unreadable": (
        "Không hiểu được tệp danh mục thủ tục này. Danh mục hiện có không bị thay đổi; "
        "hãy chọn tệp JSON Lines, XLSX hoặc CSV đúng mẫu.",
        "This file of procedures cannot be understood. The catalogue was not changed; "
        "choose a JSON Lines, XLSX or CSV file of the right form.",
    ),
    "storage.row_refused": (
        "Không hiểu được dòng của thủ tục “{procedure_code}” nên không nhập dòng này; các dòng khác không bị "
        "ảnh hưởng. Hãy sửa tệp rồi nhập lại.",
        "The row of procedure “{procedure_code}” cannot be understood and was left out; the other rows are not "
        "concerned. Mend the file and import it again.",
    ),
    "storage.login_unusable": (
        "Tên đăng nhập phải có chữ, không có dấu cách, nhiều nhất 64 ký tự. Chưa có gì thay đổi; hãy chọn tên khác.",
        "A sign-in name needs letters, no blanks, and at most 64 characters. Nothing was changed; choose another one.",
    ),
    "storage.login_taken": (
        "Đã có người dùng tên đăng nhập này. Chưa có gì thay đổi; hãy chọn tên khác.",
        "Somebody signs in with that name already. Nothing was changed; choose another one.",
    ),
    "storage.administrator_needed": (
        "Luôn cần ít nhất một quản trị viên. Chưa có gì thay đổi; hãy tạo hoặc giữ một tài khoản quản trị trước.",
        "There must always be an administrator. Nothing was changed; make or keep an administrator's account first.",
    ),
    "storage.password_too_weak": (
        "Mật khẩu cần từ 8 đến 128 ký tự, không trùng tên đăng nhập. Chưa có gì thay đổi; "
        "hãy chọn mật khẩu khác, một câu ngắn dễ nhớ là tốt nhất.",
        "A password needs 8 to 128 characters and must not be the sign-in name. Nothing was changed; "
        "choose another one, best a short sentence.",
    ),
    "storage.backup_unusable": (
        "Thư mục “{folder}” không dùng được để sao lưu hoặc phục hồi. Kho hiện có không bị thay đổi; "
        "hãy chọn thư mục trống để ghi, hoặc một bản sao lưu đầy đủ để phục hồi.",
        "The folder “{folder}” cannot be used for a backup or a restore. The store was not changed; "
        "choose an empty folder to write to, or a complete backup to restore from.",
    ),
}

PROGRAM_ERRORS: dict[str, tuple[str, str]] = {
    "desktop.import_unreadable": (
        "Không hiểu được tệp hồ sơ này. Kho không bị thay đổi; hãy chọn tệp JSON (danh sách HoSo), XLSX hoặc CSV "
        "có dòng tiêu đề MaHoSo, MaTTHC, NgayTiepNhan.",
        "This file of dossiers cannot be understood. The store was not changed; choose a JSON file (a list of HoSo), "
        "or XLSX or CSV with a head of MaHoSo, MaTTHC, NgayTiepNhan.",
    ),
    "desktop.sign_in_refused": (
        "Tên đăng nhập hoặc mật khẩu chưa đúng. Kho không bị thay đổi; kiểm tra bộ gõ tiếng Việt và phím Caps Lock "
        "rồi gõ lại.",
        "The sign-in name or the password is wrong. The store was not changed; look at the keyboard layout and at "
        "Caps Lock, then type them again.",
    ),
    "desktop.second_person_unknown": (
        "Kho chưa có tài khoản nên không biết ai là người thứ hai. Chưa có gì bị thay đổi; hãy tạo tài khoản trước.",
        "The store has no accounts and cannot tell a second person. Nothing was changed; make accounts first.",
    ),
    "desktop.sign_in_must_wait": (
        "Mật khẩu sai nhiều lần nên tài khoản tạm nghỉ đến {until}. Kho không bị thay đổi; đợi đến lúc đó, "
        "hoặc nhờ quản trị viên đặt lại mật khẩu.",
        "After several wrong passwords the account rests until {until}. The store was not changed; wait until then, "
        "or ask an administrator for a new password.",
    ),
    "desktop.demo_unavailable": (
        "Bản cài đặt này không kèm bộ tạo giấy tờ mẫu nên không tạo được kho mẫu. Chưa có gì bị thay đổi; "
        "hãy chạy “make demo” trong mã nguồn.",
        "This installation lacks the generator of made papers, so no demo store can be made. Nothing was changed; "
        "run “make demo” in the source tree.",
    ),
}

THINGS: dict[str, tuple[str, str]] = {
    "dossier": ("hồ sơ", "dossier"),
    "paper": ("giấy tờ", "paper"),
    "page": ("trang", "page"),
    "owner": ("chủ hồ sơ", "owner"),
    "procedure": ("thủ tục", "procedure"),
    "component": ("thành phần hồ sơ", "component"),
    "database": ("địa chỉ cơ sở dữ liệu", "database address"),
    "unit": ("đơn vị", "unit"),
    "officer": ("cán bộ", "officer"),
    "counter": ("quầy", "counter"),
    "counter_name": (
        "tên quầy (bắt đầu bằng chữ hoặc số, nhiều nhất 64 ký tự)",
        "name of a counter (it begins with a letter or digit and has 64 letters at most)",
    ),
    "account": ("tài khoản", "account"),
    "field": ("trường thông tin", "field"),
    "setting": ("cách ghi giá trị (mẫu: P12.full_name=NGUYỄN VĂN AN)", "setting (like P12.full_name=NGUYỄN VĂN AN)"),
    "value": ("giá trị (cho ô này)", "value of this field"),
    "date": ("ngày", "date"),
    "time": ("thời điểm", "time"),
    "id_number": ("số định danh", "id number"),
    "dossier_code": ("mã hồ sơ", "dossier code"),
    "document_type": ("loại giấy tờ", "document type"),
    "store": ("kho", "store"),
    "folder": ("thư mục", "folder"),
    "sample": ("giấy tờ đã xác nhận để rút mẫu trong kỳ", "confirmed paper to draw a sample from in"),
    "keying": ("ô gõ lại", "value to be keyed again"),
    "period": ("kỳ báo cáo", "period"),
    "report": ("lịch báo cáo", "report schedule"),
    "column": ("tên cột (mẫu: Mã hồ sơ=MaHoSo)", "column (like Mã hồ sơ=MaHoSo)"),
    "indicator": ("chỉ số", "indicator"),
    "calendar": ("lịch làm việc", "office calendar"),
    "target": ("mục tiêu", "target"),
    "days": ("số ngày", "number of days"),
}
"""What `NotFound.kind` and `BadValue.kind` name."""
