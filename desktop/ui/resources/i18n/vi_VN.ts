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
        <source>Put the papers into the scanner and press F9</source>
        <translation>Đặt giấy vào máy quét rồi nhấn F9</translation>
    </message>
    <message>
        <source>Or drop pictures and PDF files here. Each page is stored safely first and read then; you can go on with the next dossier meanwhile.</source>
        <translation>Hoặc thả ảnh và tệp PDF vào đây. Mỗi trang được lưu an toàn trước, rồi mới đọc; trong lúc đó có thể làm hồ sơ tiếp theo.</translation>
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
        <source>Type the number, or hold the card&apos;s QR code to the reader</source>
        <translation>Nhập số, hoặc đưa mã QR trên thẻ vào đầu đọc</translation>
    </message>
    <message>
        <source>Owner&apos;s number</source>
        <translation>Số định danh của chủ hồ sơ</translation>
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
        <source>Number of the dossier&apos;s owner</source>
        <translation>Số định danh của chủ hồ sơ</translation>
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
</context>
</TS>
