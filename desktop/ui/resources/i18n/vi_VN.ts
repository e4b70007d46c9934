<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Mật khẩu mới cho {name}</translation>
    </message>
    <message>
        <source>Password ({count} characters at least)</source>
        <translation>Mật khẩu (ít nhất {count} ký tự)</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>Hai mật khẩu khác nhau. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Tài khoản mới</translation>
    </message>
    <message>
        <source>Name, as colleagues know it</source>
        <translation>Họ tên, như đồng nghiệp vẫn gọi</translation>
    </message>
    <message>
        <source>Sign-in name, without blanks</source>
        <translation>Tên đăng nhập, không dấu cách</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Lãnh đạo giám sát</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Được đăng nhập</translation>
    </message>
    <message>
        <source>May not sign in any more</source>
        <translation>Không còn được đăng nhập</translation>
    </message>
    <message>
        <source>Signed in here</source>
        <translation>Đang đăng nhập tại đây</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khóa</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Mật khẩu mới…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Khóa tài khoản</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Tài khoản mới…</translation>
    </message>
    <message>
        <source>Who may sign in on this store, and as what.</source>
        <translation>Ai được đăng nhập vào kho này, với vai trò gì.</translation>
    </message>
    <message>
        <source>Nobody has to sign in yet</source>
        <translation>Chưa ai phải đăng nhập</translation>
    </message>
    <message>
        <source>The store opens for whoever uses this computer. With the first account, an administrator&apos;s, everybody signs in with a name and a password of their own, and every step is put down to who took it.</source>
        <translation>Kho đang mở cho người dùng máy tính này. Từ khi có tài khoản đầu tiên, của quản trị viên, mỗi người đăng nhập bằng tên và mật khẩu riêng; việc ai làm được ghi cho người đó.</translation>
    </message>
    <message>
        <source>Make the administrator&apos;s account…</source>
        <translation>Tạo tài khoản quản trị viên…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Mở lại tài khoản</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Thang xám</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Automatic feeder</source>
        <translation>Khay nạp tự động</translation>
    </message>
    <message>
        <source>Glass, one sheet</source>
        <translation>Mặt kính, từng tờ</translation>
    </message>
    <message>
        <source>No scanner chosen yet; or drop files here, or paste with Ctrl+V</source>
        <translation>Chưa chọn máy quét; có thể thả tệp vào đây hoặc dán bằng Ctrl+V</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>hai mặt</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>một mặt</translation>
    </message>
    <message>
        <source>Scanners are being looked for…</source>
        <translation>Đang tìm máy quét…</translation>
    </message>
    <message>
        <source>The scanner works for dossier {code}</source>
        <translation>Máy quét đang quét cho hồ sơ {code}</translation>
    </message>
    <message>
        <source>The scanner stops; {count} pages are kept</source>
        <translation>Máy quét đang dừng; {count} trang được giữ lại</translation>
    </message>
    <message>
        <source>{count} pages came, page {number} is coming</source>
        <translation>Đã có {count} trang, đang quét trang {number}</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Stop scanning</source>
        <translation>Dừng quét</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Máy quét…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
    <message>
        <source>Scan the whole stack (F9)</source>
        <translation>Quét cả tập (F9)</translation>
    </message>
    <message>
        <source>Stop the scanner; pages that came are kept (Shift+F9)</source>
        <translation>Dừng máy quét; các trang đã quét được giữ lại (Shift+F9)</translation>
    </message>
    <message>
        <source>Choose scanner, resolution, sides and watched folder (Ctrl+F9)</source>
        <translation>Chọn máy quét, độ phân giải, số mặt và thư mục theo dõi (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Choose pictures or PDF files (Ctrl+O)</source>
        <translation>Chọn ảnh hoặc tệp PDF (Ctrl+O)</translation>
    </message>
    <message>
        <source>Every page stays stored and can be read later</source>
        <translation>Mọi trang vẫn được lưu và đọc tiếp được sau</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Số trang đã đọc</translation>
    </message>
    <message>
        <source>The reader starts…</source>
        <translation>Đang khởi động bộ đọc…</translation>
    </message>
    <message>
        <source>Storing files…</source>
        <translation>Đang lưu tệp…</translation>
    </message>
    <message>
        <source>{done} of {total} pages read</source>
        <translation>Đã đọc {done}/{total} trang</translation>
    </message>
</context>
<context>
    <name>CaptureDialog</name>
    <message>
        <source>Scanner and watched folder</source>
        <translation>Máy quét và thư mục theo dõi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Scan both sides</source>
        <translation>Quét hai mặt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Không theo dõi thư mục nào</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Sheets lie in</source>
        <translation>Giấy đặt ở</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>Files that arrive in the watched folder go into the open dossier and are then removed there.</source>
        <translation>Tệp đến thư mục theo dõi được lưu vào hồ sơ đang mở, sau đó được xóa khỏi thư mục.</translation>
    </message>
    <message>
        <source>Scanners are being looked for; over a network this takes some seconds…</source>
        <translation>Đang tìm máy quét; qua mạng sẽ mất vài giây…</translation>
    </message>
    <message>
        <source>{count} scanners found.</source>
        <translation>Tìm thấy {count} máy quét.</translation>
    </message>
    <message>
        <source>No scanner answers. Switch it on, check its cable, then look again.</source>
        <translation>Không có máy quét nào trả lời. Bật máy, kiểm tra dây nối rồi tìm lại.</translation>
    </message>
    <message>
        <source>Print separator sheets…</source>
        <translation>In tờ ngăn…</translation>
    </message>
</context>
<context>
    <name>Choosers</name>
    <message>
        <source>Period (Ctrl+K)</source>
        <translation>Kỳ báo cáo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Unit (Ctrl+U)</source>
        <translation>Đơn vị (Ctrl+U)</translation>
    </message>
    <message>
        <source>Rows by (Ctrl+B)</source>
        <translation>Mỗi dòng là (Ctrl+B)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>by</source>
        <translation>theo</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toàn bộ đơn vị</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Lịch báo cáo…</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Save and scan</source>
        <translation>Lưu và quét</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Results of which nobody knows the dossier</source>
        <translation>Kết quả chưa biết thuộc hồ sơ nào</translation>
    </message>
    <message>
        <source>Into this dossier</source>
        <translation>Đưa vào hồ sơ này</translation>
    </message>
    <message>
        <source>Into the bin (Delete)</source>
        <translation>Bỏ vào thùng rác (Delete)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Lấy lại (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Code of the dossier, its last digits, or read the slip</source>
        <translation>Mã hồ sơ, mấy số cuối, hoặc quét giấy hẹn</translation>
    </message>
    <message>
        <source>Code of the dossier</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Choose pages (Shift for more), then say whose they are.</source>
        <translation>Chọn trang (giữ Shift để chọn thêm), rồi nhập mã hồ sơ của các trang ấy.</translation>
    </message>
    <message>
        <source>Of no dossier yet</source>
        <translation>Chưa có hồ sơ</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Trong thùng rác</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>1 · Right</source>
        <translation>1 · Đúng</translation>
    </message>
    <message>
        <source>2 · Right</source>
        <translation>2 · Đúng</translation>
    </message>
    <message>
        <source>3 · Illegible</source>
        <translation>3 · Không đọc được</translation>
    </message>
    <message>
        <source>The confirmed value is right</source>
        <translation>Giá trị đã xác nhận là đúng</translation>
    </message>
    <message>
        <source>What you keyed is right</source>
        <translation>Giá trị bạn gõ là đúng</translation>
    </message>
    <message>
        <source>The two values differ. Look at the page: which one stands there?</source>
        <translation>Hai giá trị khác nhau. Hãy nhìn trang giấy: trên giấy ghi giá trị nào?</translation>
    </message>
    <message>
        <source>Confirmed before</source>
        <translation>Đã xác nhận trước đây</translation>
    </message>
    <message>
        <source>Keyed by you</source>
        <translation>Bạn vừa gõ</translation>
    </message>
    <message>
        <source>The values differ. Confirmed before: {first}. Keyed by you: {second}.</source>
        <translation>Hai giá trị khác nhau. Đã xác nhận trước đây: {first}. Bạn vừa gõ: {second}.</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Confirm the dossier</source>
        <translation>Xác nhận hồ sơ</translation>
    </message>
    <message>
        <source>Confirm, compared with the originals</source>
        <translation>Xác nhận, đã đối chiếu bản chính</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Về quầy</translation>
    </message>
    <message>
        <source>Next dossier</source>
        <translation>Hồ sơ kế tiếp</translation>
    </message>
    <message>
        <source>Confirmed. Ctrl+Z takes it back.</source>
        <translation>Đã xác nhận. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The values are being stored…</source>
        <translation>Đang lưu các giá trị…</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at. Confirm {papers} papers with {values} more values?</source>
        <translation>Không còn ô nào cần xem. Xác nhận {papers} giấy tờ, gồm {values} ô còn lại?</translation>
    </message>
    <message>
        <source>Enter · Tab choose · Esc back · Ctrl+Z take back · F1 all keys</source>
        <translation>Enter nhấn nút · Tab chọn · Esc quay lại · Ctrl+Z hoàn tác · F1 các phím</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirm · Tab next field · F1 all keys</source>
        <translation>Ctrl+Enter xác nhận · Tab ô kế · F1 các phím</translation>
    </message>
    <message>
        <source>Enter next to look at · Tab next field · F3 later · F1 all keys</source>
        <translation>Enter ô cần xem kế · Tab ô kế · F3 để sau · F1 các phím</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Do not ask for these</source>
        <translation>Không yêu cầu nộp</translation>
    </message>
    <message>
        <source>Ask for these</source>
        <translation>Cần nộp</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Stored safely, not read yet</source>
        <translation>Đã lưu an toàn, chưa đọc</translation>
    </message>
    <message>
        <source>safe, waits</source>
        <translation>đã lưu, chờ đọc</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>{count} values to look at</source>
        <translation>{count} ô cần xem</translation>
    </message>
    <message>
        <source>nothing doubtful</source>
        <translation>không có ô nghi ngờ</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>trang {number}</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>bị mờ</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>quá tối</translation>
    </message>
    <message>
        <source>pale</source>
        <translation>chữ nhạt</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>quá nhỏ</translation>
    </message>
    <message>
        <source>edge cut off</source>
        <translation>mép bị cắt</translation>
    </message>
    <message>
        <source>blank page</source>
        <translation>trang trắng</translation>
    </message>
    <message>
        <source>page {pages} is missing</source>
        <translation>thiếu trang {pages}</translation>
    </message>
    <message>
        <source>the back was not seen</source>
        <translation>chưa thấy mặt sau</translation>
    </message>
    <message>
        <source>the front was not seen</source>
        <translation>chưa thấy mặt trước</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Đọc ngay</translation>
    </message>
    <message>
        <source>{count} files came into the watched folder while no dossier was open.</source>
        <translation>{count} tệp đã đến thư mục theo dõi khi chưa mở hồ sơ nào.</translation>
    </message>
    <message>
        <source>Take them into this dossier</source>
        <translation>Nhận vào hồ sơ này</translation>
    </message>
    <message>
        <source>{count} pages are stored safely and wait to be read.</source>
        <translation>{count} trang đã lưu an toàn và đang chờ đọc.</translation>
    </message>
    <message>
        <source>Being scanned and read</source>
        <translation>Đang quét và đọc</translation>
    </message>
    <message>
        <source>coming, {percent} %</source>
        <translation>đang quét {percent} %</translation>
    </message>
    <message>
        <source>the page that is being scanned</source>
        <translation>trang đang quét</translation>
    </message>
    <message>
        <source>turned, to be read again</source>
        <translation>đã xoay, chờ đọc lại</translation>
    </message>
    <message>
        <source>Folder for the dossier&apos;s package</source>
        <translation>Chọn thư mục để xuất hồ sơ</translation>
    </message>
    <message>
        <source>Scans of issued results, each with its slip</source>
        <translation>Bản quét kết quả, kèm giấy hẹn</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Ảnh và PDF</translation>
    </message>
    <message>
        <source>The package is written: {folder}</source>
        <translation>Đã xuất hồ sơ: {folder}</translation>
    </message>
    <message>
        <source>The slip is written: {file}</source>
        <translation>Đã lưu phiếu: {file}</translation>
    </message>
    <message>
        <source>New dossier, next person</source>
        <translation>Hồ sơ mới, người tiếp theo</translation>
    </message>
    <message>
        <source>Lists behind today&apos;s figures; Esc shows what came in last</source>
        <translation>Danh sách sau mỗi con số hôm nay; Esc về hồ sơ mới tiếp nhận</translation>
    </message>
    <message>
        <source>Code of a slip; in a dossier: keyboard to the pages</source>
        <translation>Mã trên giấy hẹn; trong hồ sơ: bàn phím sang các trang</translation>
    </message>
    <message>
        <source>Scan the stack, stop scanning</source>
        <translation>Quét cả tập, dừng quét</translation>
    </message>
    <message>
        <source>Choose scanner and watched folder</source>
        <translation>Chọn máy quét và thư mục theo dõi</translation>
    </message>
    <message>
        <source>Add files, paste files or a picture</source>
        <translation>Thêm tệp, dán tệp hoặc ảnh</translation>
    </message>
    <message>
        <source>Move the page to the left, to the right</source>
        <translation>Chuyển trang sang trái, sang phải</translation>
    </message>
    <message>
        <source>A paper begins here; join with the paper before</source>
        <translation>Tách: giấy mới từ trang này; gộp vào giấy trước</translation>
    </message>
    <message>
        <source>Scan the page again; put it into the bin</source>
        <translation>Quét lại trang này; bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>On a page: lay its paper on that row of the checklist</source>
        <translation>Ở một trang: đặt giấy vào dòng ấy của danh sách</translation>
    </message>
    <message>
        <source>Say what paper it is</source>
        <translation>Nói đây là giấy tờ gì</translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation>Hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>Review the dossier</source>
        <translation>Rà soát hồ sơ</translation>
    </message>
    <message>
        <source>Slips: receipt, request for more, refusal</source>
        <translation>Phiếu: tiếp nhận, yêu cầu bổ sung, từ chối</translation>
    </message>
    <message>
        <source>One step on, one step back</source>
        <translation>Sang bước kế tiếp, lùi lại</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Xuất hồ sơ</translation>
    </message>
    <message>
        <source>What is scanned now is the issued result</source>
        <translation>Giấy quét từ lúc này là kết quả giải quyết</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Stopped: nothing of the package was written.</source>
        <translation>Đã dừng: chưa ghi gì của gói.</translation>
    </message>
    <message>
        <source>Turn the page; on the list F7 files results that were left</source>
        <translation>Xoay trang; ở danh sách, F7 xếp kết quả còn lại vào hồ sơ</translation>
    </message>
    <message>
        <source>{count} scanned pages of results are in no dossier yet.</source>
        <translation>{count} trang kết quả đã quét chưa vào hồ sơ nào.</translation>
    </message>
    <message>
        <source>File them now (F7)</source>
        <translation>Đưa vào hồ sơ (F7)</translation>
    </message>
    <message>
        <source>{count} scanned pages of results: nobody knows of which dossier.</source>
        <translation>{count} trang kết quả đã quét chưa biết thuộc hồ sơ nào.</translation>
    </message>
    <message>
        <source>Say whose they are (F7)</source>
        <translation>Xếp vào hồ sơ (F7)</translation>
    </message>
    <message>
        <source>separator sheet</source>
        <translation>tờ ngăn</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>bị lóa</translation>
    </message>
    <message>
        <source>a finger in the picture</source>
        <translation>ngón tay che giấy</translation>
    </message>
    <message>
        <source>a corner is folded</source>
        <translation>góc giấy bị gập</translation>
    </message>
    <message>
        <source>one paper? look at its pages</source>
        <translation>một giấy tờ? xem lại các trang</translation>
    </message>
</context>
<context>
    <name>CounterDossierPage</name>
    <message>
        <source>Required papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>The dossier is being fetched…</source>
        <translation>Đang mở hồ sơ…</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hẹn trả {day}</translation>
    </message>
    <message>
        <source>{count} papers missing</source>
        <translation>Còn thiếu {count} giấy tờ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ giấy tờ</translation>
    </message>
    <message>
        <source>Pictures or PDF files of the dossier&apos;s papers</source>
        <translation>Chọn ảnh hoặc tệp PDF giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Ảnh và PDF</translation>
    </message>
    <message>
        <source>Look at what was read and confirm it (Ctrl+Enter)</source>
        <translation>Xem lại kết quả đọc rồi xác nhận (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Put the papers into the scanner and press F9</source>
        <translation>Đặt giấy vào máy quét rồi nhấn F9</translation>
    </message>
    <message>
        <source>Or drop pictures and PDF files here. Each page is stored safely first and read then; you can go on with the next dossier meanwhile.</source>
        <translation>Hoặc thả ảnh và tệp PDF vào đây. Mỗi trang được lưu an toàn trước, rồi mới đọc; trong lúc đó có thể làm hồ sơ tiếp theo.</translation>
    </message>
    <message>
        <source>{count} papers lack a side or a page</source>
        <translation>{count} giấy thiếu mặt hoặc thiếu trang</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>Dossiers that came in last</source>
        <translation>Hồ sơ mới tiếp nhận</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Take in papers, or go on with a dossier that came in.</source>
        <translation>Tiếp nhận giấy tờ, hoặc làm tiếp hồ sơ đã nhận.</translation>
    </message>
    <message>
        <source>New dossier (Ctrl+N)</source>
        <translation>Hồ sơ mới (Ctrl+N)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Came in last</source>
        <translation>Mới tiếp nhận</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Open the first one: the procedure by a few letters, the owner by number or card.</source>
        <translation>Mở hồ sơ đầu tiên: gõ vài chữ của tên thủ tục, nhập số định danh hoặc quét mã QR trên thẻ.</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Đang mở kho…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
    <message>
        <source>There is none now. Esc shows what came in last.</source>
        <translation>Hiện không có hồ sơ nào. Nhấn Esc để xem hồ sơ mới tiếp nhận.</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Unexpected error</source>
        <translation>Lỗi ngoài dự kiến</translation>
    </message>
    <message>
        <source>The program met an unexpected error in what it was doing.</source>
        <translation>Chương trình gặp lỗi ngoài dự kiến trong việc đang làm.</translation>
    </message>
    <message>
        <source>Every page that was shown is stored safely. Go on working; if it happens again, close the program, open it again and tell your administrator. The details are in the log.</source>
        <translation>Mọi trang đã hiện trên màn hình đều được lưu an toàn. Hãy làm việc tiếp; nếu lỗi lặp lại, hãy đóng chương trình, mở lại và báo quản trị. Chi tiết nằm trong nhật ký.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Làm việc tiếp</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Required papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Papers and steps</source>
        <translation>Giấy tờ và các bước</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hẹn trả {day}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>tiếp nhận {day}</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Thêm giấy tờ</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Values that may be chosen</source>
        <translation>Các giá trị có thể chọn</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Chữ trên trang giấy</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>{figure} (key {key})</source>
        <translation>{figure} (phím {key})</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Slip…</source>
        <translation>Phiếu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất hồ sơ…</translation>
    </message>
    <message>
        <source>Scan the result</source>
        <translation>Quét kết quả</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>Print or save the receipt, the request for more, or the refusal</source>
        <translation>In hoặc lưu giấy tiếp nhận, phiếu bổ sung, phiếu từ chối</translation>
    </message>
    <message>
        <source>Write the dossier&apos;s papers for the one-stop system</source>
        <translation>Ghi giấy tờ của hồ sơ ra thư mục cho hệ thống một cửa</translation>
    </message>
    <message>
        <source>What is scanned or dropped now is the issued result</source>
        <translation>Trang quét hoặc thả vào từ lúc này là kết quả giải quyết</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Lùi lại bước vừa chuyển</translation>
    </message>
    <message>
        <source>Take the dossier one step on</source>
        <translation>Chuyển hồ sơ sang bước này</translation>
    </message>
    <message>
        <source>Put this dossier aside and take in the next person&apos;s (Ctrl+N)</source>
        <translation>Gác hồ sơ này, tiếp nhận người tiếp theo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Bước khác</translation>
    </message>
    <message>
        <source>To: {step}</source>
        <translation>Sang: {step}</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} papers</source>
        <translation>Đang xuất {done}/{total} giấy tờ</translation>
    </message>
    <message>
        <source>What is scanned now is the issued result</source>
        <translation>Trang quét từ lúc này là kết quả giải quyết</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Bước: {step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop: nothing of the package is written</source>
        <translation>Dừng: không ghi gì của gói</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Dừng xuất gói</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>Key again</source>
        <translation>Gõ lại</translation>
    </message>
    <message>
        <source>{done} of {papers} papers are done</source>
        <translation>xong {done} / {papers} giấy tờ</translation>
    </message>
    <message>
        <source>{left} values are left on this paper</source>
        <translation>giấy tờ này còn {left} ô</translation>
    </message>
    <message>
        <source>Type what stands on the page. F4 if it cannot be read.</source>
        <translation>Hãy gõ những gì ghi trên giấy. Không đọc được thì nhấn F4.</translation>
    </message>
    <message>
        <source>The value before: the same.</source>
        <translation>Ô vừa rồi: hai người gõ giống nhau.</translation>
    </message>
    <message>
        <source>The value before was corrected. Ctrl+Z takes it back.</source>
        <translation>Giá trị vừa rồi đã được sửa. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The value before was changed by somebody since: it was left alone. Look at the paper.</source>
        <translation>Giá trị vừa rồi đã có người sửa sau khi rút mẫu nên không bị thay. Hãy xem lại giấy tờ ấy.</translation>
    </message>
    <message>
        <source>The value before stays as it was. Ctrl+Z takes it back.</source>
        <translation>Giá trị vừa rồi được giữ nguyên. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The value before counts as illegible. Ctrl+Z takes it back.</source>
        <translation>Ô vừa rồi được ghi là không đọc được. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Several values stand here: put semicolons between them.</source>
        <translation>Ô này có nhiều giá trị: ngăn cách bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>Chờ chọn</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Đang gõ</translation>
    </message>
    <message>
        <source>Not keyed</source>
        <translation>Chưa gõ</translation>
    </message>
</context>
<context>
    <name>KeyingForm</name>
    <message>
        <source>Illegible (F4)</source>
        <translation>Không đọc được (F4)</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Chữ trên trang giấy</translation>
    </message>
    <message>
        <source>The confirmed value is not shown until you have keyed yours.</source>
        <translation>Giá trị đã xác nhận chỉ hiện ra sau khi bạn gõ xong.</translation>
    </message>
    <message>
        <source>Type what stands on the page</source>
        <translation>Gõ những gì ghi trên giấy</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Fields of this paper</source>
        <translation>Các ô của giấy tờ này</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Enter next · Tab skip · F4 illegible · Ctrl+Z take back · Esc go on later</source>
        <translation>Enter nhận, sang ô sau · Tab bỏ qua · F4 không đọc được · Ctrl+Z hoàn tác · Esc ra, gõ tiếp sau</translation>
    </message>
    <message>
        <source>1 · 2 · 3 choose · Tab buttons · Ctrl+Z take back · Esc go on later</source>
        <translation>1 · 2 · 3 để chọn · Tab sang các nút · Ctrl+Z hoàn tác · Esc ra, chọn sau</translation>
    </message>
    <message>
        <source>Nothing can be keyed now</source>
        <translation>Chưa gõ được</translation>
    </message>
    <message>
        <source>The next paper is being fetched…</source>
        <translation>Đang lấy giấy tờ tiếp theo…</translation>
    </message>
    <message>
        <source>What is left, if anything, is for somebody else: nobody checks what they confirmed.</source>
        <translation>Phần còn lại, nếu có, là của người khác: không ai kiểm tra giấy tờ do chính mình xác nhận.</translation>
    </message>
    <message>
        <source>You have keyed all that was for you</source>
        <translation>Bạn đã gõ xong phần của mình</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Xem kết quả</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>{count} dossiers</source>
        <translation>{count} hồ sơ</translation>
    </message>
    <message>
        <source>Show those that are not counted</source>
        <translation>Xem hồ sơ chưa đạt</translation>
    </message>
    <message>
        <source>Show those that are counted</source>
        <translation>Xem hồ sơ được tính</translation>
    </message>
    <message>
        <source>The dossiers are being looked up…</source>
        <translation>Đang tìm hồ sơ…</translation>
    </message>
    <message>
        <source>No dossier</source>
        <translation>Không có hồ sơ</translation>
    </message>
    <message>
        <source>Nothing stands behind this figure.</source>
        <translation>Không có hồ sơ nào ứng với số này.</translation>
    </message>
    <message>
        <source>The oldest {shown} of {total} are shown. Choose a unit or a shorter period to see others.</source>
        <translation>Đang hiện {shown} hồ sơ cũ nhất trong {total}. Chọn đơn vị hoặc kỳ ngắn hơn để xem hồ sơ khác.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hồ Sơ Số</source>
        <translation>Hồ Sơ Số</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Đang mở kho…</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Pages are still being read</source>
        <translation>Đang đọc giấy tờ</translation>
    </message>
    <message>
        <source>Pages are still being read.</source>
        <translation>Còn trang đang được đọc.</translation>
    </message>
    <message>
        <source>Every page is stored safely. What is not read yet waits in its dossier and can be read later.</source>
        <translation>Mọi trang đều đã lưu an toàn. Trang chưa đọc sẽ chờ trong hồ sơ và đọc tiếp được sau.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Signed in. Ctrl+L covers the window until somebody signs in again.</source>
        <translation>Đang đăng nhập. Ctrl+L che màn hình đến khi có người đăng nhập lại.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Giám sát</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <translation>Các phím: {place}</translation>
    </message>
    <message>
        <source>The places at the left</source>
        <translation>Các nơi làm việc ở bên trái</translation>
    </message>
    <message>
        <source>Find, settings</source>
        <translation>Tìm, cài đặt</translation>
    </message>
    <message>
        <source>Cover the window, where there are accounts</source>
        <translation>Che màn hình, khi kho có tài khoản</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Các phím</translation>
    </message>
</context>
<context>
    <name>NewDossierPage</name>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Name, as on the paper</source>
        <translation>Họ và tên, như trên giấy tờ</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>What must be asked for</source>
        <translation>Giấy tờ cần yêu cầu</translation>
    </message>
    <message>
        <source>Letters of the name, or the code</source>
        <translation>Gõ vài chữ của tên, hoặc mã thủ tục</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation>Họ tên chủ hồ sơ</translation>
    </message>
    <message>
        <source>Open the dossier (Enter)</source>
        <translation>Mở hồ sơ (Enter)</translation>
    </message>
    <message>
        <source>Leave without opening (Esc)</source>
        <translation>Bỏ, không mở hồ sơ (Esc)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Procedure and owner; the rest follows.</source>
        <translation>Chọn thủ tục và chủ hồ sơ; phần còn lại tự hiện.</translation>
    </message>
    <message>
        <source>No papers are required</source>
        <translation>Không yêu cầu giấy tờ nào</translation>
    </message>
    <message>
        <source>The catalogue names none for this procedure.</source>
        <translation>Danh mục không quy định giấy tờ cho thủ tục này.</translation>
    </message>
    <message>
        <source>What need not be asked for shows here</source>
        <translation>Giấy tờ không cần nộp sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>As soon as procedure and owner are known, each required paper is looked up in the store.</source>
        <translation>Khi đã biết thủ tục và chủ hồ sơ, từng giấy tờ sẽ được tìm trong kho.</translation>
    </message>
    <message>
        <source>This code is not whole. Hold the card to the reader again.</source>
        <translation>Mã QR chưa đọc đủ. Hãy đưa thẻ vào đầu đọc lần nữa.</translation>
    </message>
    <message>
        <source>12 digits, 9 of an old card, a tax code or a passport</source>
        <translation>12 chữ số, 9 số CMND, mã số thuế hoặc số hộ chiếu</translation>
    </message>
    <message>
        <source>Choose a procedure, then the store is asked.</source>
        <translation>Hãy chọn thủ tục để tìm trong kho.</translation>
    </message>
    <message>
        <source>{name} · known to the store</source>
        <translation>{name} · đã có trong kho</translation>
    </message>
    <message>
        <source>{name} · read from the card, new to the store</source>
        <translation>{name} · đọc từ thẻ, chưa có trong kho</translation>
    </message>
    <message>
        <source>New to the store: type the name.</source>
        <translation>Chưa có trong kho: hãy nhập họ tên.</translation>
    </message>
    <message>
        <source>People of the store</source>
        <translation>Người trong kho</translation>
    </message>
    <message>
        <source>Number or name, or the card&apos;s QR code from the reader</source>
        <translation>Số hoặc họ tên; hoặc đưa mã QR trên thẻ vào đầu đọc</translation>
    </message>
    <message>
        <source>Owner&apos;s number or name</source>
        <translation>Số hoặc họ tên chủ hồ sơ</translation>
    </message>
    <message>
        <source>The dossier&apos;s owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>↓ ↑ choose, Enter takes. Compare the number with the card.</source>
        <translation>↓ ↑ để chọn, Enter để lấy. Hãy so số với thẻ.</translation>
    </message>
    <message>
        <source>Nobody in the store is called that. Type the number, or hold the card to the reader.</source>
        <translation>Trong kho chưa có ai tên như vậy. Hãy nhập số, hoặc đưa thẻ vào đầu đọc.</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>Lên trước một vị trí</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>Xuống sau một vị trí</translation>
    </message>
    <message>
        <source>A new paper begins here</source>
        <translation>Tách: giấy mới bắt đầu từ đây</translation>
    </message>
    <message>
        <source>Join with the paper before</source>
        <translation>Gộp vào giấy trước</translation>
    </message>
    <message>
        <source>Scan this page again</source>
        <translation>Quét lại trang này</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>{count} pages chosen</source>
        <translation>Đã chọn {count} trang</translation>
    </message>
    <message>
        <source>This is the paper for</source>
        <translation>Đây là giấy cho thành phần</translation>
    </message>
    <message>
        <source>What paper is this?</source>
        <translation>Đây là giấy tờ gì?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại giấy</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>The page is being loaded…</source>
        <translation>Đang tải trang…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Xoay khung nhìn</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Trang {number}/{count}</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Xoay trang sang trái</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Values</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>confirmed by {officer}, {time}</source>
        <translation>xác nhận bởi {officer}, {time}</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>cấp ngày {day}</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} giấy tờ</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>sinh {day}</translation>
    </message>
    <message>
        <source>also written {names}</source>
        <translation>còn ghi là {names}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Papers with an error, expected</source>
        <translation>Dự kiến giấy tờ có lỗi</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Sai số</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Rút mẫu</translation>
    </message>
    <message>
        <source>Draw a random sample of confirmed papers</source>
        <translation>Rút ngẫu nhiên một mẫu giấy tờ đã xác nhận</translation>
    </message>
    <message>
        <source>A second person keys them again without seeing the confirmed values. Nobody keys what they confirmed.</source>
        <translation>Người thứ hai gõ lại mà không thấy giá trị đã xác nhận. Không ai gõ lại giấy tờ do chính mình xác nhận.</translation>
    </message>
    <message>
        <source>Confirmed papers are being counted…</source>
        <translation>Đang đếm giấy tờ đã xác nhận…</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Export for calibration</source>
        <translation>Xuất để hiệu chỉnh máy đọc</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv)</source>
        <translation>JSON (*.json);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>{file} was written: {count} values.</source>
        <translation>Đã ghi {file}: {count} giá trị.</translation>
    </message>
    <message>
        <source>{count} wrong</source>
        <translation>{count} ô sai</translation>
    </message>
    <message>
        <source>Illegible</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>read wrong</source>
        <translation>máy đọc sai</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>wrong, corrected</source>
        <translation>sai, đã sửa</translation>
    </message>
    <message>
        <source>wrong, to be corrected</source>
        <translation>sai, cần sửa</translation>
    </message>
    <message>
        <source>What was confirmed</source>
        <translation>Giá trị đã xác nhận</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Rate of errors</source>
        <translation>Tỷ lệ sai</translation>
    </message>
    <message>
        <source>{confidence} interval</source>
        <translation>Khoảng tin cậy {confidence}</translation>
    </message>
    <message>
        <source>From 0 to {scale}</source>
        <translation>Từ 0 đến {scale}</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Mọi giá trị</translation>
    </message>
    <message>
        <source>Papers with a wrong value</source>
        <translation>Giấy tờ có giá trị sai</translation>
    </message>
    <message>
        <source>Read wrong by the machine and not marked</source>
        <translation>Máy đọc sai mà không đánh dấu</translation>
    </message>
    <message>
        <source>Sample {number}, {drawn}: {papers} papers of {first} – {last}{unit}</source>
        <translation>Mẫu {number}, rút ngày {drawn}: {papers} giấy tờ xác nhận từ {first} đến {last}{unit}</translation>
    </message>
    <message>
        <source>{done} of {papers} papers and {values_done} of {values} values are done.</source>
        <translation>Xong {done} / {papers} giấy tờ, {values_done} / {values} ô.</translation>
    </message>
    <message>
        <source>{yours} values wait for somebody else, as you confirmed their papers.</source>
        <translation>{yours} ô chờ người khác gõ, vì chính bạn đã xác nhận giấy tờ ấy.</translation>
    </message>
    <message>
        <source>No paper was confirmed in this period. Choose another period or unit above.</source>
        <translation>Chưa có giấy tờ nào được xác nhận trong kỳ này. Hãy chọn kỳ hoặc đơn vị khác ở trên.</translation>
    </message>
    <message>
        <source>{papers} of {population} confirmed papers will be drawn: about {values} values, {time} of keying.</source>
        <translation>Sẽ rút {papers} trong {population} giấy tờ đã xác nhận: khoảng {values} ô, chừng {time} gõ.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>By officer who confirmed</source>
        <translation>Theo cán bộ xác nhận</translation>
    </message>
    <message>
        <source>By paper type</source>
        <translation>Theo loại giấy tờ</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo ô</translation>
    </message>
</context>
<context>
    <name>QualityTab</name>
    <message>
        <source>Quality samples</source>
        <translation>Kiểm tra chất lượng</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Export for calibration</source>
        <translation>Xuất để hiệu chỉnh</translation>
    </message>
    <message>
        <source>How sure the reader was of each value and whether it was right; no values and no names.</source>
        <translation>Độ tin cậy máy đọc cho từng ô và ô ấy đúng hay sai; không có giá trị, không có tên người.</translation>
    </message>
    <message>
        <source>Measured errors</source>
        <translation>Tỷ lệ sai đo được</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Samples are being fetched…</source>
        <translation>Đang lấy các mẫu…</translation>
    </message>
    <message>
        <source>Go on keying</source>
        <translation>Gõ tiếp</translation>
    </message>
    <message>
        <source>Begin keying</source>
        <translation>Bắt đầu gõ</translation>
    </message>
    <message>
        <source>All is keyed</source>
        <translation>Đã gõ xong</translation>
    </message>
    <message>
        <source>The rates of errors stand here as soon as the first values are keyed.</source>
        <translation>Tỷ lệ sai hiện ra ở đây ngay khi có những ô đầu tiên được gõ lại.</translation>
    </message>
    <message>
        <source>Nothing is keyed yet</source>
        <translation>Chưa có ô nào được gõ lại</translation>
    </message>
    <message>
        <source>A new sample…</source>
        <translation>Mẫu mới…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This store has no accounts: it knows only the user of this computer and cannot tell a second person from the first. Make accounts before you draw a sample.</source>
        <translation>Kho chưa có tài khoản: phần mềm chỉ biết người dùng của máy này, không phân biệt được người thứ hai với người thứ nhất. Hãy tạo tài khoản trước khi rút mẫu.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Dossiers to review</source>
        <translation>Hồ sơ cần rà soát</translation>
    </message>
    <message>
        <source>{count} dossiers wait</source>
        <translation>{count} hồ sơ đang chờ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Compare what was read with the papers, then confirm it.</source>
        <translation>So kết quả đọc với giấy tờ rồi xác nhận.</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} quá hạn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The list could not be fetched</source>
        <translation>Chưa tải được danh sách</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Không có hồ sơ cần rà soát</translation>
    </message>
    <message>
        <source>What is read at the counter and not confirmed yet comes here, the earliest due date first.</source>
        <translation>Hồ sơ đã đọc ở quầy mà chưa xác nhận sẽ nằm ở đây, hạn trả sớm nhất đứng trước.</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Đang mở kho…</translation>
    </message>
    <message>
        <source>Key again for others: {count} (F9)</source>
        <translation>Gõ lại giúp: {count} ô (F9)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report schedule</source>
        <translation>Lịch báo cáo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa lịch</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Lần gửi gần đây</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Save and send a test</source>
        <translation>Lưu và gửi thử</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Các lịch</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Máy chủ thư</translation>
    </message>
    <message>
        <source>No report is scheduled yet</source>
        <translation>Chưa có lịch báo cáo</translation>
    </message>
    <message>
        <source>A report is written into a folder or mailed by itself, and caught up where it was missed.</source>
        <translation>Báo cáo tự được ghi vào thư mục hoặc gửi qua thư; lần nào lỡ sẽ được làm bù.</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Thêm lịch</translation>
    </message>
    <message>
        <source>The report is being made and sent…</source>
        <translation>Đang làm và gửi báo cáo…</translation>
    </message>
    <message>
        <source>No report was made yet</source>
        <translation>Chưa có báo cáo nào được làm</translation>
    </message>
    <message>
        <source>What became of each report is told here.</source>
        <translation>Kết quả của từng lần làm báo cáo hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Write into a folder</source>
        <translation>Ghi vào thư mục</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Gửi qua thư điện tử</translation>
    </message>
    <message>
        <source>Reports are to be mailed: fill in the mail server.</source>
        <translation>Có báo cáo gửi qua thư: hãy điền máy chủ thư.</translation>
    </message>
    <message>
        <source>Fill in the address that the mail comes from, like bao-cao@tinh.gov.vn.</source>
        <translation>Hãy điền địa chỉ gửi thư, ví dụ bao-cao@tinh.gov.vn.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 07:30.</source>
        <translation>“{text}” không phải giờ trong ngày. Hãy viết như 07:30.</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Hãy chọn ít nhất một loại tệp.</translation>
    </message>
    <message>
        <source>Choose the folder that the report is written to.</source>
        <translation>Hãy chọn thư mục để ghi báo cáo.</translation>
    </message>
    <message>
        <source>“{text}” is no mail address.</source>
        <translation>“{text}” không phải địa chỉ thư điện tử.</translation>
    </message>
    <message>
        <source>Fill in at least one address that the report is sent to.</source>
        <translation>Hãy điền ít nhất một địa chỉ nhận báo cáo.</translation>
    </message>
    <message>
        <source>Due next at {time}.</source>
        <translation>Lần tới: {time}.</translation>
    </message>
    <message>
        <source>The report left: {target}.</source>
        <translation>Báo cáo đã đi: {target}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: they last until the window is closed.</source>
        <translation>Không lưu được cài đặt: chỉ có hiệu lực đến khi đóng cửa sổ.</translation>
    </message>
</context>
<context>
    <name>ResultsBar</name>
    <message>
        <source>Read the code of a slip, or type it (F6)</source>
        <translation>Quét mã trên giấy hẹn, hoặc gõ mã hồ sơ (F6)</translation>
    </message>
    <message>
        <source>Code of a slip</source>
        <translation>Mã trên giấy hẹn</translation>
    </message>
    <message>
        <source>Results from files…</source>
        <translation>Kết quả từ tệp…</translation>
    </message>
    <message>
        <source>Scans of issued results: each finds its dossier by the slip before it or on it</source>
        <translation>Bản quét kết quả: mỗi kết quả tự tìm hồ sơ theo giấy hẹn đứng trước hoặc nằm trên trang</translation>
    </message>
    <message>
        <source>Looking for codes: {done} of {total} pages</source>
        <translation>Đang tìm mã: {done}/{total} trang</translation>
    </message>
    <message>
        <source>Scan results</source>
        <translation>Quét kết quả</translation>
    </message>
    <message>
        <source>Scan a stack of issued results: each finds its dossier by its slip (F9)</source>
        <translation>Quét một tập kết quả: mỗi kết quả tự tìm hồ sơ theo giấy hẹn của nó (F9)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop the scanner; pages that came are taken in (Shift+F9)</source>
        <translation>Dừng máy quét; trang đã quét vẫn được nhận (Shift+F9)</translation>
    </message>
    <message>
        <source>Scanning results: {count} pages</source>
        <translation>Đang quét kết quả: {count} trang</translation>
    </message>
    <message>
        <source>Looking for a scanner…</source>
        <translation>Đang tìm máy quét…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing is seen at that place. Mark it a little larger.</source>
        <translation>Không thấy chữ ở chỗ vừa khoanh. Hãy khoanh rộng hơn một chút.</translation>
    </message>
    <message>
        <source>This is still to be looked at.</source>
        <translation>Ô này còn phải xem.</translation>
    </message>
    <message>
        <source>Confirmed value</source>
        <translation>Giá trị đã xác nhận</translation>
    </message>
    <message>
        <source>{officer} confirmed this value.</source>
        <translation>{officer} đã xác nhận giá trị này.</translation>
    </message>
    <message>
        <source>Unlock it to change it? The confirmed value stays in the history, with your change.</source>
        <translation>Mở khóa để sửa? Giá trị đã xác nhận vẫn được giữ trong lịch sử, cùng với thay đổi của bạn.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Why is the review put off?</source>
        <translation>Vì sao để sau?</translation>
    </message>
    <message>
        <source>What is accepted and typed stays. The dossier goes to the list “Put off”.</source>
        <translation>Những gì đã nhận và đã gõ vẫn còn. Hồ sơ chuyển xuống danh sách “Để sau”.</translation>
    </message>
    <message>
        <source>Accept, and go to the next field to look at</source>
        <translation>Nhận giá trị, sang ô cần xem kế tiếp</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Ô kế tiếp, ô trước</translation>
    </message>
    <message>
        <source>Next value that may be chosen, back to the value itself</source>
        <translation>Lần lượt các giá trị có thể chọn, rồi trở về giá trị cũ</translation>
    </message>
    <message>
        <source>Choose a value by its number</source>
        <translation>Chọn giá trị theo số thứ tự</translation>
    </message>
    <message>
        <source>Confirm the dossier once nothing is left to look at</source>
        <translation>Xác nhận hồ sơ khi không còn ô cần xem</translation>
    </message>
    <message>
        <source>Take back, do again; also after confirming</source>
        <translation>Hoàn tác, làm lại; cả sau khi xác nhận</translation>
    </message>
    <message>
        <source>Note that the papers were compared with the originals</source>
        <translation>Ghi nhận đã đối chiếu với bản chính</translation>
    </message>
    <message>
        <source>Value large, or the whole page</source>
        <translation>Phóng to ô, hoặc xem cả trang</translation>
    </message>
    <message>
        <source>Put the dossier off, with a reason</source>
        <translation>Để hồ sơ lại sau, kèm lý do</translation>
    </message>
    <message>
        <source>Take the first value offered</source>
        <translation>Lấy giá trị gợi ý đầu tiên</translation>
    </message>
    <message>
        <source>Read the place of this value once more</source>
        <translation>Đọc lại chỗ của ô này</translation>
    </message>
    <message>
        <source>Keyboard to the page, and back</source>
        <translation>Đưa bàn phím sang trang giấy và trở lại</translation>
    </message>
    <message>
        <source>Turn the page left, right</source>
        <translation>Xoay trang sang trái, sang phải</translation>
    </message>
    <message>
        <source>Larger, smaller, whole page</source>
        <translation>Phóng to, thu nhỏ, cả trang</translation>
    </message>
    <message>
        <source>Page before, next page</source>
        <translation>Trang trước, trang sau</translation>
    </message>
    <message>
        <source>Undo what was typed in this field; else leave the dossier</source>
        <translation>Bỏ chữ vừa gõ ở ô này; nếu chưa gõ thì rời hồ sơ</translation>
    </message>
    <message>
        <source>Mouse: drag</source>
        <translation>Kéo chuột</translation>
    </message>
    <message>
        <source>Read the marked place into the field</source>
        <translation>Đọc chỗ vừa khoanh vào ô</translation>
    </message>
    <message>
        <source>Keys of the review</source>
        <translation>Các phím khi rà soát</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Cần rà soát</translation>
    </message>
    <message>
        <source>{count} values to look at</source>
        <translation>{count} ô cần xem</translation>
    </message>
    <message>
        <source>nothing doubtful, to be confirmed</source>
        <translation>không có ô nghi ngờ, chờ xác nhận</translation>
    </message>
    <message>
        <source>put off by {officer}, {day}: {reason}</source>
        <translation>{officer} để sau ngày {day}: {reason}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hẹn trả {day}</translation>
    </message>
    <message>
        <source>from the store</source>
        <translation>từ kho</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} ô cần xem</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>đang chọn</translation>
    </message>
    <message>
        <source>Nothing stands here. If nothing is on the paper either, press Enter once more.</source>
        <translation>Ô đang trống. Nếu trên giấy cũng không ghi gì, nhấn Enter lần nữa.</translation>
    </message>
    <message>
        <source>Write the year with four digits, as in 27/07/1987.</source>
        <translation>Hãy ghi năm đủ bốn chữ số, ví dụ 27/07/1987.</translation>
    </message>
    <message>
        <source>A day of the calendar belongs here, as in 27/07/1987; a year alone will do.</source>
        <translation>Ô này cần một ngày có thật, ví dụ 27/07/1987; chỉ có năm cũng được.</translation>
    </message>
    <message>
        <source>A number of 12 digits belongs here (9 on old id cards).</source>
        <translation>Ô này cần số có 12 chữ số (CMND cũ: 9 chữ số).</translation>
    </message>
    <message>
        <source>A tax code of 10 digits belongs here, or an id number of 12.</source>
        <translation>Ô này cần mã số thuế 10 chữ số, hoặc số định danh 12 chữ số.</translation>
    </message>
    <message>
        <source>“Nam” or “Nữ” belongs here.</source>
        <translation>Ô này chỉ nhận “Nam” hoặc “Nữ”.</translation>
    </message>
    <message>
        <source>A whole amount of đồng belongs here, as in 50.000.000.</source>
        <translation>Ô này cần số tiền chẵn đồng, ví dụ 50.000.000.</translation>
    </message>
    <message>
        <source>An area in square metres belongs here, as in 125,5.</source>
        <translation>Ô này cần diện tích theo mét vuông, ví dụ 125,5.</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>Ô này cần một con số.</translation>
    </message>
    <message>
        <source>A serial with digits belongs here, as in AB123456.</source>
        <translation>Ô này cần số sê-ri có chữ số, ví dụ AB123456.</translation>
    </message>
    <message>
        <source>One of the known values belongs here.</source>
        <translation>Ô này chỉ nhận một trong các giá trị đã biết.</translation>
    </message>
    <message>
        <source>This cannot stand here. Type it as it is on the paper.</source>
        <translation>Chưa ghi được giá trị này. Hãy gõ như trên giấy.</translation>
    </message>
    <message>
        <source>People are waiting</source>
        <translation>Đông người chờ</translation>
    </message>
    <message>
        <source>Cannot be read, to be scanned again</source>
        <translation>Không đọc được, cần quét lại</translation>
    </message>
    <message>
        <source>The citizen must be asked</source>
        <translation>Cần hỏi người dân</translation>
    </message>
    <message>
        <source>A paper is still to come</source>
        <translation>Còn chờ giấy tờ bổ sung</translation>
    </message>
    <message>
        <source>A senior officer must be asked</source>
        <translation>Cần hỏi ý kiến cấp trên</translation>
    </message>
    <message>
        <source>Papers contradict one another</source>
        <translation>Các giấy tờ ghi khác nhau</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Lần đọc sau</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Như chữ in</translation>
    </message>
    <message>
        <source>Read at the marked place</source>
        <translation>Đọc ở chỗ vừa khoanh</translation>
    </message>
    <message>
        <source>Typed before</source>
        <translation>Đã gõ trước đó</translation>
    </message>
    <message>
        <source>In this dossier</source>
        <translation>Trong hồ sơ này</translation>
    </message>
    <message>
        <source>Known to the store</source>
        <translation>Kho đã biết</translation>
    </message>
    <message>
        <source>The papers differ about the {fact}: here “{one}”, {paper} ({ref}) says “{other}”.</source>
        <translation>Giấy tờ ghi khác nhau về {fact}: ở đây “{one}”, {paper} ({ref}) ghi “{other}”.</translation>
    </message>
    <message>
        <source>Being stored</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>Typed, not confirmed</source>
        <translation>Đã gõ, chưa nhận</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Chưa đọc được</translation>
    </message>
    <message>
        <source>Read otherwise since</source>
        <translation>Lần đọc sau khác</translation>
    </message>
    <message>
        <source>Papers differ</source>
        <translation>Giấy tờ ghi khác nhau</translation>
    </message>
    <message>
        <source>Confirmed by {officer}</source>
        <translation>{officer} đã xác nhận</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>The marked place is being read…</source>
        <translation>Đang đọc chỗ vừa khoanh…</translation>
    </message>
    <message>
        <source>Will be stored as: {value}</source>
        <translation>Sẽ ghi là: {value}</translation>
    </message>
    <message>
        <source>Right all the same? Press Enter once more.</source>
        <translation>Vẫn đúng như trên giấy? Nhấn Enter lần nữa.</translation>
    </message>
    <message>
        <source>Nothing was read here. Type it, or mark it on the page.</source>
        <translation>Chưa đọc được gì. Hãy gõ, hoặc kéo chuột khoanh chỗ ấy trên trang.</translation>
    </message>
    <message>
        <source>Confirmed by {officer}, {time}. To change it, type: you are asked first.</source>
        <translation>{officer} đã xác nhận lúc {time}. Muốn sửa thì gõ vào ô: phần mềm sẽ hỏi trước.</translation>
    </message>
    <message>
        <source>A later reading says something else. Enter keeps the confirmed value.</source>
        <translation>Lần đọc sau cho kết quả khác. Enter giữ giá trị đã xác nhận.</translation>
    </message>
    <message>
        <source>{source}, nothing speaks against it.</source>
        <translation>{source}, không có gì mâu thuẫn.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Ready to confirm</source>
        <translation>Sẵn sàng xác nhận</translation>
    </message>
    <message>
        <source>not compared with the original yet</source>
        <translation>chưa đối chiếu bản chính</translation>
    </message>
    <message>
        <source>compared with the original: {officer}, {time}</source>
        <translation>đã đối chiếu bản chính: {officer}, {time}</translation>
    </message>
    <message>
        <source>compared without the original: {officer}, {time}</source>
        <translation>đã xem bản sao, không có bản chính: {officer}, {time}</translation>
    </message>
    <message>
        <source>Have a second person key the field again, or withdraw that</source>
        <translation>Nhờ người thứ hai gõ lại ô này, hoặc thôi nhờ</translation>
    </message>
    <message>
        <source>Confirmed twice</source>
        <translation>Xác nhận hai lần</translation>
    </message>
    <message>
        <source>Have it keyed again (F9)</source>
        <translation>Nhờ gõ lại (F9)</translation>
    </message>
    <message>
        <source>Withdraw that (F9)</source>
        <translation>Thôi nhờ gõ lại (F9)</translation>
    </message>
    <message>
        <source>{officer} asked for it to be keyed again by a second person.</source>
        <translation>{officer} đã nhờ người thứ hai gõ lại ô này.</translation>
    </message>
    <message>
        <source>{officer} keyed the same, {time}.</source>
        <translation>{officer} gõ lại và ra giá trị giống hệt, {time}.</translation>
    </message>
    <message>
        <source>{officer} keyed something else, then found this right, {time}.</source>
        <translation>{officer} gõ khác, rồi xác định giá trị này đúng, {time}.</translation>
    </message>
    <message>
        <source>{officer} keyed it otherwise and corrected it, {time}.</source>
        <translation>{officer} gõ khác và đã sửa, {time}.</translation>
    </message>
    <message>
        <source>{officer} could not read it, {time}.</source>
        <translation>{officer} không đọc được ô này, {time}.</translation>
    </message>
    <message>
        <source>{officer} keyed something else and has not chosen yet, {time}.</source>
        <translation>{officer} gõ khác và chưa chọn giá trị nào đúng, {time}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Since 1 July 2025: {addresses}</source>
        <translation>Từ 01/7/2025 là: {addresses}</translation>
    </message>
    <message>
        <source>Since 1 July 2025 one of: {addresses}</source>
        <translation>Từ 01/7/2025 là một trong: {addresses}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Fields</source>
        <translation>Các ô</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>The dossier is being fetched…</source>
        <translation>Đang tải hồ sơ…</translation>
    </message>
    <message>
        <source>The dossier could not be fetched</source>
        <translation>Chưa tải được hồ sơ</translation>
    </message>
    <message>
        <source>Add papers to the dossier at the counter; once they are read, their values stand here.</source>
        <translation>Thêm giấy tờ vào hồ sơ ở quầy; đọc xong, các giá trị sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing was read in this dossier yet</source>
        <translation>Hồ sơ này chưa có gì được đọc</translation>
    </message>
    <message>
        <source>read as: {text}</source>
        <translation>đọc được: {text}</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Something needs you. Every page that was shown is stored safely.</source>
        <translation>Có việc cần xem. Mọi trang đã hiện đều được lưu an toàn.</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Đang mở kho…</translation>
    </message>
    <message>
        <source>Storing {count} files: leave the stick in until they are here.</source>
        <translation>Đang lưu {count} tệp: chưa rút USB cho đến khi lưu xong.</translation>
    </message>
    <message>
        <source>{count} pages stored safely</source>
        <translation>{count} trang đã lưu an toàn</translation>
    </message>
    <message>
        <source>Everything is stored safely</source>
        <translation>Mọi thứ đã lưu an toàn</translation>
    </message>
    <message>
        <source>reading {done} of {total}</source>
        <translation>đang đọc {done}/{total}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>đang đọc</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>All units</source>
        <translation>Toàn bộ đơn vị</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>This schedule is in use</source>
        <translation>Lịch này đang dùng</translation>
    </message>
    <message>
        <source>at</source>
        <translation>lúc</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số liệu của</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
</context>
<context>
    <name>Separators</name>
    <message>
        <source>Save separator sheets</source>
        <translation>Lưu tờ ngăn</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Tờ ngăn</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Số tờ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Lay one between two papers and scan the whole stack: a new paper begins after each sheet. The sheets themselves are not kept, and how many were seen is always told. They can be used again and again.</source>
        <translation>Đặt một tờ giữa hai giấy tờ rồi quét cả tập: sau mỗi tờ ngăn là một giấy mới. Tờ ngăn không được lưu vào hồ sơ; chương trình luôn báo đã thấy mấy tờ. Dùng lại được nhiều lần.</translation>
    </message>
    <message>
        <source>The sheets are written: {file}</source>
        <translation>Đã ghi tờ ngăn: {file}</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>as it is kept; type to change it</source>
        <translation>giữ như đã lưu; gõ để thay</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Mail comes from</source>
        <translation>Địa chỉ gửi</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Mail goes through this server alone, always encrypted, and only to a server whose certificate this computer trusts. The password lies in a file of its own that only you can read, not in the settings.</source>
        <translation>Thư chỉ đi qua máy chủ này, luôn được mã hóa, và chỉ khi máy này tin chứng thư số của máy chủ. Mật khẩu nằm trong tệp riêng chỉ bạn đọc được, không nằm trong cài đặt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{time}: {files} files, {size} MiB</source>
        <translation>{time}: {files} tệp, {size} MiB</translation>
    </message>
    <message>
        <source>{count} files were missing in the store</source>
        <translation>{count} tệp đã thiếu trong kho</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>A copy of the whole store on another disk. Everybody goes on working meanwhile.</source>
        <translation>Bản chép toàn bộ kho sang đĩa khác. Trong lúc sao lưu mọi người vẫn làm việc.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Prove that it is whole</source>
        <translation>Kiểm tra bản sao lưu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Last backup there</source>
        <translation>Bản sao lưu gần nhất</translation>
    </message>
    <message>
        <source>The same folder again takes only what is new. What is stopped leaves the former backup as it was. To restore one: the command “restore”, see the guide of upkeep.</source>
        <translation>Sao lưu lại vào cùng thư mục chỉ chép phần mới. Dừng giữa chừng thì bản sao lưu trước còn nguyên. Phục hồi bằng lệnh “restore”, xem hướng dẫn kiểm tra và sao lưu.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} trên {total} tệp</translation>
    </message>
    <message>
        <source>Procedures and calendar</source>
        <translation>Thủ tục và lịch</translation>
    </message>
    <message>
        <source>For everybody who works with this store.</source>
        <translation>Áp dụng cho mọi người làm việc với kho này.</translation>
    </message>
    <message>
        <source>Load a file of procedures…</source>
        <translation>Nạp tệp thủ tục…</translation>
    </message>
    <message>
        <source>Choose a calendar file…</source>
        <translation>Chọn tệp lịch…</translation>
    </message>
    <message>
        <source>Back to the usual calendar</source>
        <translation>Dùng lịch thông thường</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Office calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>{count} procedures are known. A portal file (.jsonl) or a table (.xlsx, .csv) adds to them and replaces those of the same code. Loading cannot be taken back: load the former file again instead.</source>
        <translation>Đang có {count} thủ tục. Tệp của cổng (.jsonl) hoặc bảng (.xlsx, .csv) bổ sung thủ tục mới và thay thủ tục cùng mã. Việc nạp không hoàn tác được; muốn trở lại thì nạp lại tệp trước đó.</translation>
    </message>
    <message>
        <source>Counts for due dates of dossiers that come in from now on.</source>
        <translation>Dùng để tính ngày hẹn trả của hồ sơ tiếp nhận từ nay.</translation>
    </message>
    <message>
        <source>Monday to Friday, public holidays of Vietnam off.</source>
        <translation>Thứ Hai đến thứ Sáu, nghỉ các ngày lễ theo quy định.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>Calendars (*.toml)</source>
        <translation>Lịch làm việc (*.toml)</translation>
    </message>
    <message>
        <source>Saved; it holds from now on.</source>
        <translation>Đã lưu, áp dụng ngay.</translation>
    </message>
    <message>
        <source>Data in place of papers</source>
        <translation>Dữ liệu thay giấy tờ</translation>
    </message>
    <message>
        <source>Tick a paper only where this counter can really look its data up. From then on new dossiers do not ask for it; dossiers that are open stay as they are.</source>
        <translation>Chỉ đánh dấu giấy mà quầy thật sự tra cứu được dữ liệu. Từ đó hồ sơ mới không yêu cầu nộp giấy ấy; hồ sơ đang mở giữ nguyên.</translation>
    </message>
    <message>
        <source>Since {day}. {source}</source>
        <translation>Từ {day}. {source}</translation>
    </message>
    <message>
        <source>Not checked against the law yet.</source>
        <translation>Chưa đối chiếu với văn bản.</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>The backup is whole. {backup}</source>
        <translation>Bản sao lưu nguyên vẹn. {backup}</translation>
    </message>
    <message>
        <source>Procedures (*.jsonl *.jsonl.gz *.xlsx *.csv)</source>
        <translation>Thủ tục (*.jsonl *.jsonl.gz *.xlsx *.csv)</translation>
    </message>
    <message>
        <source>File of procedures</source>
        <translation>Tệp thủ tục</translation>
    </message>
    <message>
        <source>{count} procedures loaded, {refused} rows left out, {doubts} to look at.</source>
        <translation>Đã nạp {count} thủ tục, bỏ {refused} dòng, {doubts} chỗ cần xem lại.</translation>
    </message>
    <message>
        <source>Stopped; all is as it was before.</source>
        <translation>Đã dừng; mọi thứ như trước.</translation>
    </message>
    <message>
        <source>Backed up. {backup}</source>
        <translation>Đã sao lưu. {backup}</translation>
    </message>
    <message>
        <source>Unit and aims</source>
        <translation>Đơn vị và mục tiêu</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} ngày làm việc</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>The codes of new dossiers begin with it, and figures are counted for this unit.</source>
        <translation>Mã hồ sơ mới bắt đầu bằng mã này; số liệu ở quầy tính cho đơn vị này.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Stands in reports and tables.</source>
        <translation>Hiện trong báo cáo và bảng số liệu.</translation>
    </message>
    <message>
        <source>Due soon means within</source>
        <translation>Sắp đến hạn là trong</translation>
    </message>
    <message>
        <source>At the counter and in the supervisor&apos;s lists.</source>
        <translation>Áp dụng ở Quầy và trong danh sách của Giám sát.</translation>
    </message>
    <message>
        <source>None was published</source>
        <translation>Chưa có mục tiêu công bố</translation>
    </message>
    <message>
        <source>As published: {share} %</source>
        <translation>Theo công bố: {share} %</translation>
    </message>
    <message>
        <source>Aim: {name}</source>
        <translation>Mục tiêu: {name}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Scanner: {name}</source>
        <translation>Máy quét: {name}</translation>
    </message>
    <message>
        <source>Watched folder: {folder}</source>
        <translation>Thư mục theo dõi: {folder}</translation>
    </message>
    <message>
        <source>No scanner and no folder chosen yet. Files can always be dropped on a dossier.</source>
        <translation>Chưa chọn máy quét hay thư mục. Lúc nào cũng có thể kéo tệp thả vào hồ sơ.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>For you on this computer. Nobody else&apos;s window changes.</source>
        <translation>Riêng cho bạn trên máy này; không đổi cửa sổ của người khác.</translation>
    </message>
    <message>
        <source>Scanner and watched folder…</source>
        <translation>Máy quét và thư mục theo dõi…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu nền</translation>
    </message>
    <message>
        <source>How papers come in</source>
        <translation>Giấy tờ vào từ đâu</translation>
    </message>
    <message>
        <source>Takes effect as soon as what is under way has ended.</source>
        <translation>Sẽ đổi ngay khi việc đang chạy xong.</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Mọi thứ trên màn hình lớn theo chữ.</translation>
    </message>
    <message>
        <source>e.g. Counter 3</source>
        <translation>Ví dụ: Quầy 3</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Stands with each dossier that is received here; figures are counted by it.</source>
        <translation>Được ghi vào mỗi hồ sơ tiếp nhận tại máy này; số liệu được tính theo quầy.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Each choice holds at once. Ctrl+Z takes the last one back.</source>
        <translation>Mỗi lựa chọn áp dụng ngay. Ctrl+Z hoàn tác lựa chọn cuối.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Unit and aims</source>
        <translation>Đơn vị và mục tiêu</translation>
    </message>
    <message>
        <source>Procedures and calendar</source>
        <translation>Thủ tục và lịch</translation>
    </message>
    <message>
        <source>Data in place of papers</source>
        <translation>Dữ liệu thay giấy tờ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in to Hồ Sơ Số</source>
        <translation>Đăng nhập Hồ Sơ Số</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Save the slip</source>
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Say what is asked for, or why it is refused: one thing a line.</source>
        <translation>Hãy ghi cần bổ sung gì, hoặc vì sao từ chối: mỗi dòng một việc.</translation>
    </message>
    <message>
        <source>What is to be brought, one thing a line</source>
        <translation>Cần bổ sung, mỗi dòng một việc</translation>
    </message>
    <message>
        <source>Why it is refused, one reason a line</source>
        <translation>Lý do từ chối, mỗi dòng một lý do</translation>
    </message>
    <message>
        <source>The dossier goes to: {step}</source>
        <translation>Chuyển hồ sơ sang: {step}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>cấp ngày {day}</translation>
    </message>
    <message>
        <source>as: {role}</source>
        <translation>là {role}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Nơi sử dụng</translation>
    </message>
    <message>
        <source>Handed in with {dossier}</source>
        <translation>Nộp cùng hồ sơ {dossier}</translation>
    </message>
    <message>
        <source>taken over on {day}</source>
        <translation>tái sử dụng {day}</translation>
    </message>
    <message>
        <source>Required papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Safe, to be read</source>
        <translation>Đã lưu, chờ đọc</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Xem thêm {count}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Đã ghi tệp {file}</translation>
    </message>
    <message>
        <source>The paper is back in its dossier. Undo there with Ctrl+Z.</source>
        <translation>Giấy tờ đã trở lại hồ sơ. Hoàn tác ở đó bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>Parted: papers, dossiers and numbers went back to each. Enter joins them again.</source>
        <translation>Đã tách: giấy tờ, hồ sơ và số giấy tờ trở về từng người. Nhấn Enter để gộp lại.</translation>
    </message>
    <message>
        <source>Joined again.</source>
        <translation>Đã gộp lại.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>{count} more fields</source>
        <translation>{count} trường khác</translation>
    </message>
    <message>
        <source>Taken for the same person</source>
        <translation>Được gộp là một người</translation>
    </message>
    <message>
        <source>joined on {time} by {officer}</source>
        <translation>gộp lúc {time}, {officer}</translation>
    </message>
    <message>
        <source>Parted – Enter joins them again</source>
        <translation>Đã tách – Enter để gộp lại</translation>
    </message>
    <message>
        <source>One person – Enter parts them</source>
        <translation>Là một người – Enter để tách</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Trong thùng rác</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>hơn {count}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Đang lấy ra…</translation>
    </message>
    <message>
        <source>Not in the store any more</source>
        <translation>Không còn trong kho</translation>
    </message>
    <message>
        <source>Find: names, numbers, codes, any word on a paper</source>
        <translation>Tìm: tên, số, mã, mọi chữ trên giấy</translation>
    </message>
    <message>
        <source>To what was found, and through it</source>
        <translation>Xuống kết quả, sang kết quả khác</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save the paper as a PDF</source>
        <translation>Lưu giấy tờ thành PDF</translation>
    </message>
    <message>
        <source>Larger, smaller, whole page</source>
        <translation>Phóng to, thu nhỏ, cả trang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>only if {condition}</source>
        <translation>chỉ khi {condition}</translation>
    </message>
</context>
<context>
    <name>StoreView</name>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Name, number, dossier code or any word on a paper</source>
        <translation>Họ tên, số định danh, mã hồ sơ hoặc bất kỳ chữ nào trên giấy tờ</translation>
    </message>
    <message>
        <source>Search the store</source>
        <translation>Tìm trong kho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Đang mở kho…</translation>
    </message>
    <message>
        <source>You can type already.</source>
        <translation>Có thể gõ tìm ngay.</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Không tìm thấy “{query}”</translation>
    </message>
    <message>
        <source>Try fewer words or the number. Marks do not matter: “nguyen” finds “Nguyễn”.</source>
        <translation>Hãy thử ít chữ hơn hoặc nhập số. Không cần gõ dấu: “nguyen” tìm được “Nguyễn”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa ô tìm</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>Kho chưa có gì</translation>
    </message>
    <message>
        <source>What is taken in at the counter is found here from then on. Press Ctrl+N for a new dossier.</source>
        <translation>Giấy tờ tiếp nhận tại quầy sẽ tìm được ở đây. Nhấn Ctrl+N để mở hồ sơ mới.</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message>
        <source>No dossier</source>
        <translation>Không có hồ sơ</translation>
    </message>
    <message>
        <source>{numerator} of {denominator}</source>
        <translation>{numerator} / {denominator} hồ sơ</translation>
    </message>
    <message>
        <source>aim {share} reached</source>
        <translation>đạt mục tiêu {share}</translation>
    </message>
    <message>
        <source>{count} dossiers short of {share}</source>
        <translation>thiếu {count} hồ sơ để đạt {share}</translation>
    </message>
    <message>
        <source>Digitisation points</source>
        <translation>Điểm số hóa 766</translation>
    </message>
    <message>
        <source>forecast for the end {points}</source>
        <translation>dự báo cuối kỳ {points}</translation>
    </message>
    <message>
        <source>QĐ 766, group of 22 points</source>
        <translation>Nhóm số hóa, QĐ 766</translation>
    </message>
    <message>
        <source>Digitised at intake</source>
        <translation>Số hóa đầu vào</translation>
    </message>
    <message>
        <source>Electronic results</source>
        <translation>Kết quả điện tử</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Tái sử dụng</translation>
    </message>
    <message>
        <source>Resolved on time</source>
        <translation>Giải quyết đúng hạn</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Returned electronically</source>
        <translation>Trả điện tử</translation>
    </message>
    <message>
        <source>not told: {count}</source>
        <translation>chưa rõ {count}</translation>
    </message>
    <message>
        <source>“{text}” is no period. Type a month (10/2026), a year or two days.</source>
        <translation>“{text}” không phải là kỳ báo cáo. Số liệu đang hiển thị không đổi. Hãy nhập một tháng (10/2026), một năm hoặc hai ngày.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Đã ghi {file}.</translation>
    </message>
    <message>
        <source>No dossier to count</source>
        <translation>Không có hồ sơ để tính</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Points of 22</source>
        <translation>Điểm / 22</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu để đủ điểm</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Chưa có thông tin</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Dự báo</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Thanh toán trực tuyến</translation>
    </message>
    <message>
        <source>Intake digitised</source>
        <translation>Số hóa đầu vào</translation>
    </message>
    <message>
        <source>E-results</source>
        <translation>Kết quả điện tử</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Số hóa hai đầu</translation>
    </message>
    <message>
        <source>Portal store</source>
        <translation>Kho Cổng DVCQG</translation>
    </message>
    <message>
        <source>Population data</source>
        <translation>Dữ liệu dân cư</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Hồ sơ đang chờ</translation>
    </message>
    <message>
        <source>Days, middle</source>
        <translation>Số ngày chờ (trung vị)</translation>
    </message>
    <message>
        <source>Days, longest</source>
        <translation>Số ngày chờ (lâu nhất)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting now: {step}</source>
        <translation>Đang chờ: {step}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>Received {weekday} {hour}</source>
        <translation>Tiếp nhận {weekday} {hour}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>What is counted, and what is not known</source>
        <translation>Cách tính, và điều chưa biết</translation>
    </message>
    <message>
        <source>Only dossiers taken in here; what other systems know of theirs is not told.</source>
        <translation>Chỉ hồ sơ tiếp nhận tại kho này; hồ sơ của hệ thống khác không có thông tin.</translation>
    </message>
    <message>
        <source>Overdue, still open</source>
        <translation>Quá hạn, chưa giải quyết xong</translation>
    </message>
    <message>
        <source>Now, whatever the period. A dossier without a due date cannot be late.</source>
        <translation>Tính đến lúc này, không theo kỳ. Hồ sơ không có ngày hẹn trả thì không tính quá hạn.</translation>
    </message>
    <message>
        <source>Now, whatever the period. Time in which the applicant is asked does not run.</source>
        <translation>Tính đến lúc này, không theo kỳ. Thời gian chờ người nộp bổ sung không tính.</translation>
    </message>
    <message>
        <source>Without a digitised component</source>
        <translation>Chưa số hóa thành phần nào</translation>
    </message>
    <message>
        <source>Received in the period.</source>
        <translation>Tiếp nhận trong kỳ.</translation>
    </message>
    <message>
        <source>Resolved without an electronic result</source>
        <translation>Đã giải quyết, chưa có kết quả điện tử</translation>
    </message>
    <message>
        <source>Resolved in the period; procedures whose result is no document are left out.</source>
        <translation>Giải quyết trong kỳ; không tính thủ tục có kết quả không phải giấy tờ.</translation>
    </message>
    <message>
        <source>Paper asked for although the store had it</source>
        <translation>Đòi giấy tờ dù kho đã có</translation>
    </message>
    <message>
        <source>A valid, confirmed paper of that type of the owner was there that day. </source>
        <translation>Hôm đó kho đã có giấy tờ cùng loại, còn hiệu lực, đã xác nhận của chủ hồ sơ. </translation>
    </message>
    <message>
        <source>Value accepted against a warning</source>
        <translation>Chấp nhận giá trị khi có cảnh báo</translation>
    </message>
    <message>
        <source>Value accepted below 70 % certainty</source>
        <translation>Chấp nhận giá trị có độ tin cậy dưới 70 %</translation>
    </message>
    <message>
        <source>Scanned again</source>
        <translation>Quét lại</translation>
    </message>
    <message>
        <source>A paper was thrown away and another of its type put in its place. </source>
        <translation>Một giấy tờ bị bỏ và được thay bằng giấy tờ cùng loại. </translation>
    </message>
    <message>
        <source>Pages with quality findings</source>
        <translation>Trang có lỗi chất lượng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng gần nhất</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Năm {year}</translation>
    </message>
    <message>
        <source>Month {month}/{year}</source>
        <translation>Tháng {month}/{year}</translation>
    </message>
    <message>
        <source>Quarter {quarter}/{year}</source>
        <translation>Quý {quarter}/{year}</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export what is on the screen</source>
        <translation>Xuất nội dung đang hiển thị</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Tái sử dụng</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Asked for although the store had it, by type</source>
        <translation>Đòi giấy tờ dù kho đã có, theo loại</translation>
    </message>
    <message>
        <source>Components that could be dropped</source>
        <translation>Thành phần có thể cắt giảm</translation>
    </message>
    <message>
        <source>{procedure}: {spared} of {filled} were spared ({share})</source>
        <translation>{procedure}: {spared} / {filled} lần không phải nộp ({share})</translation>
    </message>
    <message>
        <source>An assumption: {minutes} minutes for each paper that need not be brought.</source>
        <translation>Giả định: {minutes} phút cho mỗi giấy tờ không phải nộp lại; chưa có số đo.</translation>
    </message>
    <message>
        <source>Papers spared the citizens</source>
        <translation>Giấy tờ người dân không phải nộp</translation>
    </message>
    <message>
        <source>Components of dossiers received in the period that nobody had to bring.</source>
        <translation>Thành phần của hồ sơ tiếp nhận trong kỳ mà không ai phải nộp.</translation>
    </message>
    <message>
        <source>From the store</source>
        <translation>Đã có trong kho</translation>
    </message>
    <message>
        <source>From the result of another dossier</source>
        <translation>Đã có từ kết quả hồ sơ khác</translation>
    </message>
    <message>
        <source>In a national database</source>
        <translation>Đã có trong CSDL quốc gia</translation>
    </message>
    <message>
        <source>Minutes spared the citizens</source>
        <translation>Số phút người dân được tiết kiệm</translation>
    </message>
    <message>
        <source>At least 80 % of 20 or more were given by the store or a database; a hint, no rule.</source>
        <translation>Từ 20 lần trở lên, ít nhất 80 % đã có trong kho hoặc CSDL; chỉ là gợi ý, không phải quy định.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>Giờ đông</translation>
    </message>
    <message>
        <source>Where dossiers wait</source>
        <translation>Chờ ở đâu</translation>
    </message>
    <message>
        <source>Table QĐ 766</source>
        <translation>Bảng QĐ 766</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Kỳ báo cáo: {period}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Đơn vị: {unit}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toàn bộ</translation>
    </message>
    <message>
        <source>no dossier</source>
        <translation>không có hồ sơ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kiểm tra chất lượng</translation>
    </message>
    <message>
        <source>Dossiers that cost points</source>
        <translation>Hồ sơ làm mất điểm</translation>
    </message>
    <message>
        <source>Enter opens {line}</source>
        <translation>Enter mở {line}</translation>
    </message>
    <message>
        <source>Due soon, as the office has set it</source>
        <translation>Sắp đến hạn, theo số ngày đã cài đặt</translation>
    </message>
    <message>
        <source>Pages from {device}</source>
        <translation>Trang từ {device}</translation>
    </message>
    <message>
        <source>{poor} of {pages} pages have quality findings: {share}</source>
        <translation>{poor} trên {pages} trang có lỗi ảnh: {share}</translation>
    </message>
    <message>
        <source>{count} dossiers short</source>
        <translation>thiếu {count} hồ sơ</translation>
    </message>
    <message>
        <source>Choose or type the period</source>
        <translation>Chọn hoặc gõ kỳ</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>Chọn đơn vị</translation>
    </message>
    <message>
        <source>What the rows stand for</source>
        <translation>Mỗi dòng là gì</translation>
    </message>
    <message>
        <source>Table before, next table</source>
        <translation>Bảng trước, bảng sau</translation>
    </message>
    <message>
        <source>Open the dossiers behind a number</source>
        <translation>Mở hồ sơ của một con số</translation>
    </message>
    <message>
        <source>The other side: not reached, counted</source>
        <translation>Phía còn lại: chưa đạt, được tính</translation>
    </message>
    <message>
        <source>Export what is shown, print it</source>
        <translation>Xuất tệp, in những gì đang hiện</translation>
    </message>
    <message>
        <source>Reports on a schedule</source>
        <translation>Lịch báo cáo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>SupervisionView</name>
    <message>
        <source>What is shown below</source>
        <translation>Nội dung hiển thị bên dưới</translation>
    </message>
    <message>
        <source>Dossiers are being counted…</source>
        <translation>Đang đếm hồ sơ…</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>There is no rate where there is nothing to count. Choose another period or unit.</source>
        <translation>Không có hồ sơ nên không có tỷ lệ. Hãy chọn kỳ hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>No dossier in this period</source>
        <translation>Không có hồ sơ trong kỳ này</translation>
    </message>
    <message>
        <source>{done} of {total} dossiers. This is needed once; afterwards only what changed is counted.</source>
        <translation>{done} trên {total} hồ sơ. Chỉ cần đếm một lần; sau đó chỉ đếm những gì thay đổi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Report schedule…</source>
        <translation>Lịch báo cáo…</translation>
    </message>
    <message>
        <source>Quality samples</source>
        <translation>Kiểm tra chất lượng</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Open dossiers</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Cần rà soát</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Of this month, not digitised yet</source>
        <translation>Tiếp nhận tháng này, chưa số hóa</translation>
    </message>
    <message>
        <source>Of this month, nothing reused</source>
        <translation>Tiếp nhận tháng này, chưa tái sử dụng giấy nào</translation>
    </message>
    <message>
        <source>taken in, not given back</source>
        <translation>đã nhận, chưa trả</translation>
    </message>
    <message>
        <source>by the end of the next working day</source>
        <translation>hết ngày làm việc kế tiếp</translation>
    </message>
    <message>
        <source>past the day that was promised</source>
        <translation>đã qua ngày hẹn trả</translation>
    </message>
    <message>
        <source>within {count} working days</source>
        <translation>trong {count} ngày làm việc</translation>
    </message>
    <message>
        <source>Digitised this month</source>
        <translation>Số hóa tháng này</translation>
    </message>
    <message>
        <source>Reused this month</source>
        <translation>Tái sử dụng tháng này</translation>
    </message>
    <message>
        <source>no dossier this month yet</source>
        <translation>tháng này chưa có hồ sơ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>{numerator} of {denominator}</source>
        <translation>{numerator} trên {denominator}</translation>
    </message>
    <message>
        <source>aim {share} %</source>
        <translation>mục tiêu {share} %</translation>
    </message>
    <message>
        <source>dossiers with values to look at</source>
        <translation>hồ sơ có ô cần xem</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only if it applies</source>
        <translation>Chỉ khi thuộc trường hợp này</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã bị thu hồi</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Hết hiệu lực {day}</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>Valid without limit</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Còn hiệu lực đến {day}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Confirmed by {officer}, {time}</source>
        <translation>{officer} xác nhận, {time}</translation>
    </message>
    <message>
        <source>To be looked at: read with {share} certainty</source>
        <translation>Cần xem: máy đọc, chắc {share}</translation>
    </message>
    <message>
        <source>Read by machine, {share}</source>
        <translation>Máy đọc, chắc {share}</translation>
    </message>
    <message>
        <source>Read by machine</source>
        <translation>Máy đọc</translation>
    </message>
    <message>
        <source>From the QR code</source>
        <translation>Từ mã QR</translation>
    </message>
    <message>
        <source>From the machine-readable zone</source>
        <translation>Từ dòng mã MRZ</translation>
    </message>
    <message>
        <source>From the barcode</source>
        <translation>Từ mã vạch</translation>
    </message>
    <message>
        <source>Typed by an officer</source>
        <translation>Cán bộ nhập</translation>
    </message>
    <message>
        <source>From another paper</source>
        <translation>Từ giấy tờ khác</translation>
    </message>
    <message>
        <source>Personal id</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Old id card</source>
        <translation>CMND</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Trong thùng rác</translation>
    </message>
    <message>
        <source>came in today</source>
        <translation>mới đến hôm nay</translation>
    </message>
    <message>
        <source>waits for {count} days</source>
        <translation>chờ {count} ngày</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>quá hạn từ {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hẹn trả {day}</translation>
    </message>
</context>
</TS>
