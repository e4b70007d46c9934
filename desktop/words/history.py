"""How the events of a paper's history are called, by their names in the audit trail, in Vietnamese and English."""

from __future__ import annotations

EVENTS: dict[str, tuple[str, str]] = {
    "paper.add": ("Số hóa", "Digitised"),
    "paper.archive": ("Lập bản PDF lưu trữ", "Archival PDF made"),
    "paper.confirm": ("Xác nhận", "Confirmed"),
    "paper.delete": ("Bỏ vào thùng rác", "Put into the bin"),
    "paper.join": ("Ghép giấy tờ", "Papers joined"),
    "paper.link": ("Gắn với người có tên trên giấy", "Linked to the people on it"),
    "paper.order": ("Đổi thứ tự trang", "Pages put into another order"),
    "paper.part": ("Tách giấy tờ", "Paper parted"),
    "paper.part_page": ("Lấy một trang cho giấy tờ khác", "A page shown on another paper too"),
    "paper.reopen": ("Mở lại để sửa", "Opened again"),
    "paper.result": ("Ghi nhận là kết quả giải quyết", "Known to be the issued result"),
    "paper.take_out": ("Chuyển trang sang giấy tờ khác", "Pages moved to another paper"),
    "paper.type": ("Xác định loại giấy tờ", "Type told"),
    "paper.read_again": ("Đọc lại", "Read again"),
    "paper.undelete": ("Lấy ra khỏi thùng rác", "Taken out of the bin"),
    "page.turn": ("Xoay trang", "Page turned"),
    "field.accept_proposal": ("Nhận giá trị đề nghị", "Proposal accepted"),
    "field.confirm": ("Chấp nhận", "Accepted"),
    "field.correct": ("Sửa", "Corrected"),
    "field.dismiss_proposal": ("Bỏ giá trị đề nghị", "Proposal dismissed"),
    "field.enter": ("Nhập", "Typed"),
    "field.gone": ("Không còn thấy sau khi đọc lại", "Not found any more when it was read again"),
    "field.propose": ("Đề nghị giá trị khác", "Another value proposed"),
    "field.read": ("Máy đọc", "Read by machine"),
    "field.undo": ("Hoàn tác", "Undone"),
}
